import type { RatingOption } from '../../../src/core/policy/kinds/evaluation-words';
import { openCounty } from '../../fixtures/open-county';

const QUARTER = '2026-Q4';

/** A county by Dehong’s rules that lays options of its own. */
async function countyWith(options: RatingOption[]) {
  const county = await openCounty('dehong-2021');
  const own = { rule: 'evaluation-options', from: '2026-11-20', value: { options } };
  await county.call('policy.layValue', 'county', { ...own, document: '盈组发〔2026〕3号' });
  return county;
}

test('one option above the line: the page says what is wrong, and no round can be opened', async () => {
  const county = await countyWith(['good', 'middling', 'poor']);
  const { next } = await county.call('evaluation.rounds', 'county', {});
  expect(next?.wrong).toMatch(/^“测评表的选项”里，界线的一边只有“好”一个.*“好”和“较好”都要有/);
  expect(next?.form).toBeUndefined();
  const { refusal } = await county.answer('evaluation.openRound', 'county', { quarter: QUARTER });
  expect(refusal?.message).toBe(next?.wrong);
});

test('two above and two below: the round opens with them', async () => {
  const county = await countyWith(['good', 'fair', 'poor']);
  const { next } = await county.call('evaluation.rounds', 'county', {});
  expect(next).not.toHaveProperty('wrong');
  const { form } = await county.call('evaluation.openRound', 'county', { quarter: QUARTER });
  expect(form.options.map(({ text }) => text)).toEqual(['好', '较好', '差', '不了解']);
});
