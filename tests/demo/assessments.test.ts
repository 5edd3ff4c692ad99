import { bodiesOf, planned } from './county';

test('last year’s assessment is closed, with nothing waiting and its facts kept', () => {
  const writes = planned(Date.parse('2026-11-20T10:12:00+08:00'));
  const rounds = [...bodiesOf(writes, 'assessmentRound').values()];
  expect(rounds.map(({ year, time, state }) => [year, time, state])).toEqual([
    ['2025', 'annual', 'closed'],
  ]);
  const sheets = [...bodiesOf(writes, 'assessmentSheet').values()];
  expect(sheets.length).toBeGreaterThan(60);
  expect(new Set(sheets.map(({ state }) => state))).toEqual(new Set(['closed']));
  expect(bodiesOf(writes, 'assessmentFacts').size).toBe(sheets.length);
  for (const { rule } of rounds) expect(rule.explanations[0]?.document).toContain('盈驻村办');
});
