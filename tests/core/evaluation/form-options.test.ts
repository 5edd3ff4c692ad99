import { roundForm } from '../../../src/core/evaluation/round-form';
import type { RatingOption } from '../../../src/core/policy/kinds/evaluation-words';
import { packOf } from '../../../src/policies/packs';
import { refusalOf } from '../../support/refusal-of';
import { laid } from '../leave/rest';

const TODAY = '2026-11-20';

const formWith = (...options: RatingOption[]) =>
  roundForm(laid(packOf('dehong-2021')!, 'evaluation-options', { options }), '2026-Q4', TODAY);

test.each<[RatingOption[], RatingOption[]]>([
  [
    ['good', 'fair', 'poor'],
    ['good', 'fair', 'poor', 'unknown'],
  ],
  [
    ['good', 'fair', 'middling', 'unknown'],
    ['good', 'fair', 'middling', 'unknown'],
  ],
])('two options on each side of the line make a form, 不了解 with them: %s', (wanted, options) => {
  expect(formWith(...wanted).options).toEqual(options);
});

const few = (left: string, mend: string) =>
  `“测评表的选项”里，界线的一边${left}：大家意见一样时，谁选的是什么就藏不住。${mend}，请县里在“规则与依据”里改好再开。`;
const ABOVE = '“好”和“较好”都要有';
const BELOW = '“一般”和“差”至少要有一个';

test.each<[RatingOption[], string]>([
  [['good', 'middling', 'poor', 'unknown'], few('只有“好”一个', ABOVE)],
  [['fair', 'middling', 'poor'], few('只有“较好”一个', ABOVE)],
  [['middling', 'poor', 'unknown'], few('一个也没有', ABOVE)],
  [['unknown'], few('一个也没有', ABOVE)],
  [['good'], few('只有“好”一个', ABOVE)],
  [['good', 'fair'], few('只有“不了解”一个', BELOW)],
  [['good', 'fair', 'unknown'], few('只有“不了解”一个', BELOW)],
])('a side with fewer is refused, with what to add: %s', (options, message) => {
  expect(refusalOf(() => formWith(...options))).toEqual({ code: 'round-options-few', message });
});
