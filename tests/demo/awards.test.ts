import { bodiesOf, planned } from './county';

test('last year’s awards are announced, and one objection waits for who took nobody in', () => {
  const writes = planned(Date.parse('2026-11-20T10:12:00+08:00'));
  const lists = [...bodiesOf(writes, 'publishedAward').values()];
  expect(lists.map(({ year, state, to }) => [year, state, to])).toEqual([
    ['2025', 'announced', '2026-10-24'],
  ]);
  const rounds = [...bodiesOf(writes, 'awardRound').values()];
  expect(rounds.map(({ state, openObjections }) => [state, openObjections.length])).toEqual([
    ['announced', 1],
  ]);
  const reviewers = [...bodiesOf(writes, 'awardNomination').values()].flatMap(({ steps }) =>
    steps.filter(({ step }) => step === 'take').map(({ byName }) => byName),
  );
  expect(reviewers).not.toContain('马建平');
  for (const { basis } of rounds) expect(basis.document).toContain('盈驻村办');
});
