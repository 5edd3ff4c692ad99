import { decideOpenAward, roundsLeft } from '../../src/core/awards/open-round';
import type { AwardOpening } from '../../src/core/awards/open-round';
import type { AwardKind } from '../../src/core/awards/round';
import { awardRule } from '../../src/core/awards/rule';
import type { Pack } from '../../src/core/policy/schema';
import { Refused } from '../../src/core/refusal';
import type { Scenario } from './scenarios';

const TODAY = '2026-11-21';
const kinds: readonly AwardKind[] = ['cadre', 'team', 'unit'];

const ofKind = (to: AwardKind, title = '先进') => ({ to, title });

/** What comes of opening a round with these classes. */
function opened(pack: Pack, classes: AwardOpening['classes']): string {
  const contact = { office: '组织部', phone: '0692-8180000' };
  try {
    decideOpenAward(
      { year: '2026', classes, nominateUntil: TODAY, contact },
      {
        ...{ tenant: 't', day: TODAY, at: `${TODAY}T00:00:00Z`, rounds: [] },
        ...{ actor: { person: 'one', name: '一' }, county: { division: '533123', name: '县' } },
        rule: awardRule(pack, TODAY),
      },
    );
    return 'opened';
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
}

interface Awarded {
  readonly to: readonly AwardKind[];
  readonly form: 'awards' | 'circular';
  /** Rounds of one year. */
  readonly rounds: number;
  /** Two classes of one kind. */
  readonly two: 'opened' | 'award-class-one';
}

/** Whom the document awards, in which form, how often, and whether by class. */
function awarded(expected: Awarded): Scenario {
  return {
    name: '评优表扬表扬谁、分不分类、一年几批',
    check(pack) {
      const rule = awardRule(pack, TODAY);
      const to = kinds.filter((kind) => opened(pack, [ofKind(kind)]) === 'opened');
      const [first = 'cadre'] = to;
      const two = opened(pack, [ofKind(first, '甲'), ofKind(first, '乙')]);
      const left = rule && roundsLeft(rule, []);
      expect({ to, form: rule?.form, rounds: left, two }).toEqual(expected);
    },
  };
}

const none: Scenario = {
  name: '文件没有评优表扬：不办',
  check: (pack) => expect(opened(pack, [ofKind('cadre')])).toBe('award-no-rule'),
};

export const awardScenarios: Readonly<Record<string, readonly Scenario[]>> = {
  'guizhou-2018': [none],
  'dehong-2021': [none],
  'hubei-2016': [
    awarded({
      ...{ to: ['cadre', 'team', 'unit'], form: 'circular', rounds: 1, two: 'award-class-one' },
    }),
  ],
  'county-2021': [awarded({ to: ['cadre'], form: 'awards', rounds: 4, two: 'award-class-one' })],
  'qinghai-2018': [awarded({ to: ['cadre', 'unit'], form: 'awards', rounds: 1, two: 'opened' })],
};
