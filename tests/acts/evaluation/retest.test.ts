import type { EvaluationResult, Standing } from '../../../src/core/evaluation/result';
import { replace } from '../../../src/core/records';
import { roundRef } from '../../../src/core/evaluation/places';
import type { County } from '../../fixtures/open-county';
import { VILLAGE, openCounty } from '../../fixtures/open-county';
import { settleAssembly, settleResult } from './village-county';

const QUARTER = '2026-Q4';
const NOON = '2026-11-20T04:00:00Z';

let county: County;
beforeEach(async () => {
  county = await openCounty('dehong-2021');
  await county.call('evaluation.openRound', 'county', { quarter: QUARTER });
});

const standing = (one: Standing): Partial<EvaluationResult> => ({
  standings: [
    { subject: 'cadres:first', standing: one },
    { subject: 'village-cadres', standing: 'too-few' },
  ],
});

const plan = (retestOf: string, who: string, day = '2026-11-20', now = NOON) =>
  county.answer(
    'evaluation.plan',
    who,
    { village: VILLAGE, quarter: QUARTER, day, place: '村委会', retestOf },
    { now },
  );
const codeOf = async (answer: ReturnType<typeof plan>) => (await answer).refusal?.code;

test.each(['reached', 'unset', 'too-few'] as const)(
  'where the standing is “%s” nobody rates again to wash a result away',
  async (one) => {
    const held = await settleResult(county, standing(one));
    expect(await codeOf(plan(held, 'first'))).toBe('retest-not-below');
    expect(await codeOf(plan(held, 'clerk'))).toBe('retest-not-below');
    const { can } = await county.call('evaluation.show', 'clerk', { assembly: held });
    expect(can).not.toContain('retest');
  },
);

test.each(['first', 'clerk'])('below the line, %s plans it, once', async (who) => {
  const held = await settleResult(county, standing('below'));
  const { can } = await county.call('evaluation.show', who, { assembly: held });
  expect(can).toContain('retest');
  const { output } = await plan(held, who);
  expect(output?.assembly).toBe(held.replace(/1$/, '2'));
  const after = await county.call('evaluation.show', who, { assembly: held });
  expect(after.can).not.toContain('retest');
  expect(await codeOf(plan(held, who))).toBe('assembly-there');
  const shown = await county.call('evaluation.show', who, { assembly: output?.assembly ?? '' });
  expect(shown).toMatchObject({ number: 2, retestOf: held, state: 'planned' });
});

test('a result that is not published, and one nobody counted, is not rated again', async () => {
  const held = await settleAssembly(county, { quarter: QUARTER, state: 'counted' });
  expect(await codeOf(plan(held, 'clerk'))).toBe('assembly-not-at-step');
  expect(await codeOf(plan(held.replace(/1$/, '2'), 'clerk'))).toBe('assembly-there');
  expect(await codeOf(plan(held, 'secretary'))).toBe('not-allowed');
});

test('is not bound to the window of the round: ninety days ahead and no further', async () => {
  const held = await settleResult(county, standing('below'));
  const { round } = await county.store.read({ round: roundRef(county.tenant, QUARTER) });
  if (!round) throw new Error('no round');
  await county.store.commit([replace(round, { ...round.body, state: 'ended' })]);
  const later = '2027-02-01T04:00:00Z';
  expect(await codeOf(plan(held, 'first', '2027-05-03', later))).toBe('assembly-day-outside');
  expect(await codeOf(plan(held, 'first', '2027-05-02', later))).toBeUndefined();
});

describe('what is put right', () => {
  const told = { what: '走访太少', plan: '每月每户走访一次', subject: 'cadres:first' };
  const raise = (assembly: string, now: string) =>
    county.call(
      'evaluation.raiseIssue',
      'clerk',
      { assembly, kind: 'put-right', ...told, answers: 'first', due: '2026-12-20' },
      { now },
    );
  const earlier = async (assembly: string) =>
    (await county.call('evaluation.talks', 'first', { assembly })).earlier;

  test('is kept, and the re-test opens with it', async () => {
    const held = await settleResult(county, standing('below'));
    const { issue } = await raise(held, NOON);
    const { output } = await plan(held, 'clerk', '2026-12-01');
    const again = output?.assembly ?? '';
    expect(await earlier(again)).toMatchObject([
      { issue, kind: 'put-right', plan: told.plan, subjectName: '赵第一', state: 'open' },
    ]);
    const done = { issue, step: 'done' as const, remark: '走访了 87 户' };
    const now = '2026-11-28T04:00:00Z';
    await county.call('evaluation.updateIssue', 'first', done, { now });
    expect(await earlier(again)).toMatchObject([{ issue, state: 'done', doneOn: '2026-11-28' }]);
  });

  test('is no earlier promise where it was raised after midnight of the assembly’s day', async () => {
    const held = await settleResult(county, { ...standing('below'), quarter: '2026-Q3' });
    const here = await settleAssembly(county, { quarter: QUARTER, day: '2026-11-20' });
    await raise(held, '2026-11-20T15:59:59Z');
    await raise(held, '2026-11-20T16:00:00Z');
    expect(await earlier(here)).toHaveLength(1);
  });
});
