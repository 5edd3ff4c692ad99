import { showResult } from '../../../cloudfunctions/evaluation/show-result';
import { evidenceOf } from '../../../src/core/evaluation/evidence';
import type { EvaluationResult, PartyResult } from '../../../src/core/evaluation/result';
import { shownComments, shownQuestion } from '../../../src/core/evaluation/results';
import { latestOf, sumsOf } from '../../../src/core/evaluation/result-sums';
import { resultOf, subjects, usedBy } from '../../fixtures/evaluation-result';
import * as fc from '../../support/random';

/** RESULT_RUNS=100000 for the long run. */
const numRuns = Number(process.env.RESULT_RUNS ?? 1000);

const count = fc.integer({ min: 0, max: 20 });
const counts = fc.record({
  good: count,
  fair: count,
  middling: count,
  poor: count,
  unknown: count,
});

/** Parties as they may stand in a record, and as they never should: numbers of too few, columns all alike. */
const party: fc.Arbitrary<PartyResult> = fc.record({
  party: fc.constantFrom('cadres' as const, 'village-cadres' as const, 'villagers' as const),
  way: fc.constantFrom('secret' as const, 'secret' as const, 'signed' as const),
  onRoll: fc.integer({ min: 0, max: 60 }),
  used: fc.record({ phone: count }).map(usedBy),
  ballots: fc.integer({ min: 0, max: 20 }),
  void: fc.integer({ min: 0, max: 3 }),
  questions: fc.array(
    fc.record(
      {
        subject: fc.constantFrom(...subjects.map(({ id }) => id)),
        ratedOn: fc.constantFrom('results' as const, 'work' as const, 'drive' as const),
        counts: fc.oneof(
          counts,
          fc.constantFrom({ good: 13 }, { good: 13, fair: 2 }, { good: 13, fair: 1, poor: 2 }),
        ),
        withheld: fc.constantFrom('too-few' as const, 'nearly-alike' as const),
      },
      { requiredKeys: ['subject', 'ratedOn'] },
    ),
    { maxLength: 3 },
  ),
  comments: fc.constantFrom('kept' as const, 'dropped' as const),
});

const result: fc.Arbitrary<EvaluationResult> = fc
  .record({
    parties: fc.array(party, { maxLength: 3 }),
    view: fc.constantFrom('hidden' as const, 'published' as const, 'published' as const),
    smallest: fc.integer({ min: 2, max: 12 }),
    village: fc.constantFrom('533123104201', '533123104202'),
    number: fc.integer({ min: 1, max: 3 }),
    comments: fc.array(
      fc.record({
        number: fc.nat(50),
        party: fc.constantFrom('cadres' as const, 'villagers' as const),
        text: fc.constantFrom('甲', '乙'),
        state: fc.constantFrom('unread' as const, 'shown' as const, 'held' as const),
      }),
      { maxLength: 4 },
    ),
  })
  .map((known) => resultOf(known));

/** The k rule, said a second time. */
function mayShow(known: EvaluationResult, { ballots, way }: PartyResult, numbers: number[]) {
  const enough = ballots >= known.smallest && way === 'secret';
  const ordered = [...numbers].sort((a, b) => b - a);
  const differ = ordered.slice(1).reduce((sum, one) => sum + one, 0);
  return known.view === 'published' && enough && differ >= 3;
}

test('no number goes out that the rule withholds, whatever stands in the record', () => {
  let shown = 0;
  fc.assert(
    fc.property(result, (known) => {
      for (const [i, each] of showResult(known).parties.entries()) {
        for (const question of each.questions) {
          expect(question.counts === undefined).toBe(question.withheldWords !== undefined);
          if (!question.counts) continue;
          shown += 1;
          const numbers = question.counts.map((one) => one.count);
          const of = known.parties[i];
          expect(of && mayShow(known, of, numbers)).toBe(true);
        }
      }
    }),
    { numRuns },
  );
  // The rule lets something through, or the test would hold for an empty page.
  expect(shown).toBeGreaterThan(0);
});

test('sums are sums of what was published, of each village’s latest, and of nothing else', () => {
  fc.assert(
    fc.property(fc.array(result, { maxLength: 4 }), (all) => {
      const latest = latestOf(all);
      expect(new Set(latest.map(({ village }) => village)).size).toBe(latest.length);
      const published = latest.flatMap((one) =>
        one.parties.flatMap((each) =>
          each.questions.flatMap((question) => {
            const seen = shownQuestion(one, each, question);
            return 'counts' in seen ? Object.values(seen.counts) : [];
          }),
        ),
      );
      const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);
      const sums = sumsOf(all).flatMap((sum) => Object.values(sum.counts));
      expect(total(sums)).toBe(total(published));
    }),
    { numRuns },
  );
});

test('comments go out of a published result only, let through, and of k ballots or more', () => {
  fc.assert(
    fc.property(result, (known) => {
      for (const comment of shownComments(known)) {
        const kept = known.parties.some(
          (each) =>
            each.party === comment.party &&
            each.comments === 'kept' &&
            each.ballots >= known.smallest,
        );
        const through = known.comments.some(
          ({ text, state, party: of }) =>
            text === comment.text && of === comment.party && state === 'shown',
        );
        expect([known.view, kept, through]).toEqual(['published', true, true]);
      }
    }),
    { numRuns },
  );
});

describe('evidence for an assessment', () => {
  test('has turnout, method and options beside each other, and no mark to add up', () => {
    const [first, officials] = evidenceOf(resultOf());
    expect(first).toMatchObject({ subject: 'cadres:first', name: '赵第一', standing: 'below' });
    expect(first?.parties).toEqual([
      {
        ...{
          party: 'villagers',
          ratedOn: 'results',
          way: 'secret',
          onRoll: 40,
          ballots: 30,
          void: 1,
        },
        used: usedBy({ phone: 12, slip: 10, tablet: 6, paper: 4 }),
        shown: { counts: { good: 12, fair: 6, middling: 7, poor: 2, unknown: 3 } },
      },
    ]);
    expect(officials?.parties[0]?.shown).toEqual({ withheld: 'nearly-alike' });
    expect(JSON.stringify(evidenceOf(resultOf()))).not.toMatch(/percent|score|rank/);
  });

  test('is none of a result that is not published', () => {
    expect(evidenceOf(resultOf({ view: 'hidden' }))).toEqual([]);
  });

  test('says which it repeats, where it is a re-test', () => {
    const again = resultOf({ number: 2, retestOf: 'assembly:533123104201:2026-Q4:1' });
    expect(evidenceOf(again)[0]).toMatchObject({ number: 2, retestOf: again.retestOf });
  });
});
