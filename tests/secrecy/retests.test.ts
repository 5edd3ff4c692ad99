import { makeKnown } from '../../src/core/evaluation/count-party';
import type { Tally } from '../../src/core/evaluation/k-rule';
import { shownQuestion, tally } from '../../src/core/evaluation/k-rule';
import type { Withheld } from '../../src/core/evaluation/result';
import { tellsWhoChanged } from '../../src/core/evaluation/retest-rule';
import type { RollLine } from '../../src/core/evaluation/roll-line';
import type { RatingOption } from '../../src/core/policy/kinds/evaluation-words';
import { usedBy } from '../fixtures/evaluation-result';
import { options } from './options';
import { drawer, seededChance } from './seeded-chance';
import { everyTally } from './solve';

/** SECRECY_VILLAGES=10000 for the long run. */
const villages = Number(process.env.SECRECY_VILLAGES ?? 60);
jest.setTimeout(300_000 + villages * 100);

const SMALLEST = 10;
const subject = { id: 'cadres:a', party: 'cadres', name: '甲' } as const;
const questions = [{ subject, ratedOn: 'results' }] as const;
const form = { options, smallest: SMALLEST };

interface Somebody {
  readonly name: string;
  readonly mind: RatingOption;
}

/** A village that rates twice, nobody changing their mind; a few stay away and a few come anew. */
interface Twice {
  readonly both: readonly Somebody[];
  readonly gone: readonly Somebody[];
  readonly fresh: readonly Somebody[];
}

function* villagesTwice(): Generator<Twice> {
  const draw = drawer(seededChance('twice'));
  for (let i = 0; i < villages; i += 1) {
    const [gone = 0, fresh = 0] =
      [
        [0, 1],
        [1, 0],
        [1, 1],
        [0, 2],
        [2, 0],
      ][draw(5)] ?? [];
    const most = options[draw(5)] ?? 'good';
    const alike = draw(3);
    const people = Array.from({ length: SMALLEST + draw(3) + gone + fresh }, (_, n) => ({
      name: `村民${n}`,
      mind: draw(4) < alike ? most : (options[draw(5)] ?? 'good'),
    }));
    const both = people.slice(gone + fresh);
    yield { both, gone: people.slice(0, gone), fresh: people.slice(gone, gone + fresh) };
  }
}

const rollOf = (people: readonly Somebody[]): RollLine[] =>
  people.map(({ name }, number) => ({
    ...{ assembly: 'a', number, name, party: 'villagers', away: false },
    used: { means: 'phone' },
  }));

/** What is published of one subject: as the program does, or without looking at who changed. */
function seenOf(people: readonly Somebody[], before: readonly Somebody[], guarded: boolean) {
  const earlier = before.length > 0 ? [rollOf(before)] : [];
  const lines = rollOf(people);
  const changed = tellsWhoChanged('villagers', lines, { earlier, smallest: SMALLEST });
  const rows = people.map(({ mind }) => [mind]);
  const of = { party: 'villagers', way: 'secret', onRoll: rows.length, void: 0 } as const;
  const known = makeKnown(
    { ...of, used: usedBy({ phone: rows.length }) },
    { rows, written: [], questions, fewChanged: guarded && changed },
    form,
  );
  const [question] = known.result.questions;
  return question?.counts ?? question?.withheld ?? 'too-few';
}

const see = (counts: Tally): Tally | Withheld => {
  const { counts: shown, withheld } = shownQuestion(
    { subject: '', ratedOn: 'results' },
    counts,
    SMALLEST,
  );
  return shown ?? withheld ?? 'too-few';
};
const keyOf = (seen: Tally | Withheld) =>
  typeof seen === 'string' ? seen : options.map((each) => seen[each] ?? 0).join();

function moved(counts: Tally, by: Tally, sign: 1 | -1): Tally | undefined {
  const after = options.map((each) => (counts[each] ?? 0) + sign * (by[each] ?? 0));
  if (after.some((count) => count < 0)) return undefined;
  return Object.fromEntries(options.map((each, i) => [each, after[i] ?? 0]));
}

/** Ways the few may have voted, in every world that fits both pages. */
function waysOfTheFew(
  [first, second]: readonly [Tally | Withheld, Tally | Withheld],
  { both, gone, fresh }: Twice,
): Set<string> {
  const ways = new Set<string>();
  for (const before of everyTally(both.length + gone.length, options)) {
    if (keyOf(see(before)) !== keyOf(first)) continue;
    for (const left of everyTally(gone.length, options)) {
      const stayed = moved(before, left, -1);
      if (!stayed) continue;
      for (const came of everyTally(fresh.length, options)) {
        const after = moved(stayed, came, 1);
        const fits = second === 'few-changed' || keyOf(see(after ?? {})) === keyOf(second);
        if (fits) ways.add(`${keyOf(left)} ${keyOf(came)}`);
      }
    }
  }
  return ways;
}

/** True where one of those who came once only voted the same in every world. */
function isolates(ways: ReadonlySet<string>): boolean {
  const [gone, fresh] = [0, 1].map((i) => [...ways].map((way) => way.split(' ')[i] ?? ''));
  const pinned = (tallies: readonly string[] = []) =>
    new Set(tallies).size === 1 &&
    (tallies[0] ?? '').split(',').filter((count) => count !== '0').length === 1;
  return pinned(gone) || pinned(fresh);
}

function found(guarded: boolean): number {
  return [...villagesTwice()].filter((twice) => {
    const before = [...twice.both, ...twice.gone];
    const after = [...twice.both, ...twice.fresh];
    const seen = [seenOf(before, [], guarded), seenOf(after, before, guarded)] as const;
    const ways = waysOfTheFew(seen, twice);
    expect(ways.has(trulyOf(twice))).toBe(true);
    return isolates(ways);
  }).length;
}

const trulyOf = ({ gone, fresh }: Twice) =>
  [gone, fresh]
    .map((few) =>
      keyOf(
        tally(
          few.map(({ mind }) => mind),
          options,
        ),
      ),
    )
    .join(' ');

test('a re-test does not tell of one or two who came once, even if nobody changed their mind', () => {
  expect(found(true)).toBe(0);
});

test('without the rule on re-tests the same look finds them', () => {
  expect(found(false)).toBeGreaterThan(villages / 4);
});
