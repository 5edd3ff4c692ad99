import type { Tally } from '../../src/core/evaluation/k-rule';
import { shownQuestion, sumOf } from '../../src/core/evaluation/k-rule';
import type { EvaluationResult } from '../../src/core/evaluation/result';
import { standingOf } from '../../src/core/evaluation/standing';
import type { RatingOption } from '../../src/core/policy/kinds/evaluation-words';
import { seededChance, drawer } from './seeded-chance';
import { beyondThePages, seenOf } from './published-views';
import type { Insider, Rule, Seen } from './solve';
import { makeSolver } from './solve';
import type { SyntheticAssembly } from './synthetic-village';
import { drawAssembly, drawForm } from './synthetic-village';

/** SECRECY_VILLAGES=10000 for the long run. */
const villages = Number(process.env.SECRECY_VILLAGES ?? 100);
jest.setTimeout(300_000 + villages * 100);

/** So many people may put together what they chose themselves. */
const MOST_INSIDERS = 2;

/** What the program publishes. */
const ofProgram: Rule = {
  see: (counts, smallest) => {
    const { counts: shown, withheld } = shownQuestion(
      { subject: '', ratedOn: 'work' },
      counts,
      smallest,
    );
    return shown ?? withheld ?? 'too-few';
  },
  stand: (columns, form) => {
    const { standing, percent } = standingOf('', columns, form);
    return percent === undefined ? { standing } : { standing, percent };
  },
};

/** Rules that give people away: numbers from so many ballots and so many that differ. */
const laxer = (ballots: number | undefined, differing: number): Rule => ({
  ...ofProgram,
  see(counts, smallest) {
    const most = Math.max(0, ...Object.values(counts));
    if (sumOf(counts) < (ballots ?? smallest)) return 'too-few';
    return sumOf(counts) - most < differing ? 'nearly-alike' : counts;
  },
});

/** A quarter of a county: townships of ten villages, some with a re-test. */
function* quarter(): Generator<SyntheticAssembly[]> {
  const draw = drawer(seededChance('villages'));
  for (let i = 0; i < villages; i += 1) {
    const form = drawForm(draw);
    const village = `533123${String(100 + Math.floor(i / 10))}${String(200 + (i % 10))}`;
    const numbers = draw(5) ? [1] : [1, 2];
    yield numbers.map((number) => drawAssembly(draw, form, { village, number }));
  }
}

/** What is public of each subject, with what is true of it. */
function* subjectsOf(
  { result, columns }: SyntheticAssembly,
  rule: Rule,
): Generator<[Seen, Tally[]]> {
  const { options, smallest, threshold } = result;
  const form = { options, smallest, ...(threshold === undefined ? {} : { threshold }) };
  const page = seenOf(result);
  for (const { subject, ...standing } of page.standings) {
    const own = page.columns.filter((each) => each.subject === subject);
    const truth = columns.filter((each) => each.subject === subject).map(({ counts }) => counts);
    const seen: Seen = {
      form,
      columns: own.map(({ ballots, seen: shown }, i) => ({
        ballots,
        seen: rule === ofProgram ? shown : rule.see(truth[i] ?? {}, smallest),
      })),
      standing: rule === ofProgram ? standing : rule.stand(truth, form),
    };
    yield [seen, truth];
  }
}

/** Nobody, and everybody who might tell what they chose, alone or by two. */
function circles(truth: readonly Tally[]): Insider[][] {
  const one = truth.flatMap((counts, column) =>
    Object.entries(counts).flatMap(([option, count]) =>
      count > 0 ? [{ column, chose: option as RatingOption, count }] : [],
    ),
  );
  const two = one.flatMap((first, i) =>
    one
      .slice(i)
      .flatMap((second) => (first === second && first.count < 2 ? [] : [[first, second]])),
  );
  return [[], ...one.map((each) => [each]), ...(MOST_INSIDERS > 1 ? two : [])].map((circle) =>
    circle.map(({ column, chose }) => ({ column, chose })),
  );
}

/** How many subjects there are about which somebody is told who need not be, by size of the circle. */
function isolated(rule: Rule): number[] {
  const solver = makeSolver(rule);
  const found = Array<number>(MOST_INSIDERS + 1).fill(0);
  for (const assemblies of quarter()) {
    for (const assembly of assemblies) {
      for (const [seen, truth] of subjectsOf(assembly, rule)) {
        for (const circle of circles(truth)) {
          if (solver.isolates(seen, circle)) found[circle.length] = (found[circle.length] ?? 0) + 1;
        }
      }
    }
  }
  return found;
}

test('from everything published nobody’s option follows, for outsiders or for two who tell theirs', () => {
  expect(isolated(ofProgram)).toEqual([0, 0, 0]);
});

test('the solver finds people where the rule is off, or laxer by a single ballot', () => {
  const off = isolated(laxer(1, 0));
  expect(off[0]).toBeGreaterThan(villages / 10);
  const unanimousOnly = isolated(laxer(undefined, 1));
  expect(unanimousOnly[0]).toBe(0);
  expect(unanimousOnly[1]).toBeGreaterThan(villages / 100);
  const twoDiffer = isolated(laxer(undefined, 2));
  expect(twoDiffer.slice(0, 2)).toEqual([0, 0]);
  expect(twoDiffer[2]).toBeGreaterThan(villages / 100);
});

test('sums over village, township and county say nothing beyond the pages, whenever one looks', () => {
  let sums = 0;
  let published: EvaluationResult[] = [];
  for (const assemblies of quarter()) {
    for (const { result } of assemblies) {
      // Published one after the other: the county is looked at before and after each.
      const inTownship = published.filter(({ township }) => township === result.township);
      published = [...inTownship, result];
      for (const division of [result.village, result.township, '533123', '53']) {
        for (const beyond of beyondThePages(division, published).values()) {
          sums += 1;
          expect(Object.values(beyond).filter((count) => count !== 0)).toEqual([]);
        }
      }
    }
  }
  expect(sums).toBeGreaterThan(villages);
});

test('that look finds sums in which the columns are that the pages withhold', () => {
  const leaks = [...quarter()].flat().filter(({ result, columns }) => {
    const whole = seenOf(result).columns.map(({ party, ratedParty }, i) => ({
      ...{ party, ratedParty, counts: columns[i]?.counts ?? {} },
    }));
    const beyond = beyondThePages(result.village, [result], () => whole);
    return [...beyond.values()].some((each) => Object.values(each).some((count) => count !== 0));
  });
  expect(leaks.length).toBeGreaterThan(villages / 10);
});
