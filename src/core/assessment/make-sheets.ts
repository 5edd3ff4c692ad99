import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day';
import { groupBy } from '../group-by';
import type { Posting } from '../roster/people';
import type { AssessmentRound } from './round';
import { yearOf } from './round';
import type { AssessmentSheet } from './sheet';

/** Ours: how much of a term that began long ago is looked at. Years. */
const LONGEST_TERM = 5;

interface Around {
  readonly round: { readonly id: string; readonly body: AssessmentRound };
  readonly postings: readonly Posting[];
  readonly nameOf: (village: string) => string;
}

/**
 * A sheet for each cadre of the county whom the round is about: for a year, whoever was posted on some
 * day of it; for a term, whoever’s last posting ended in the year. They stand as their latest posting
 * of that time says.
 */
export function sheetsOf({ round, postings, nameOf }: Around): AssessmentSheet[] {
  const { year, time } = round.body;
  return [...groupBy(postings, ({ person }) => person)].flatMap(([, own]) => {
    const found = time === 'end-of-term' ? termOf(own, year) : yearIn(own, year);
    if (!found) return [];
    const { posting, from, to } = found;
    const { person, name, village, township, unit, position } = posting;
    return [
      {
        ...{ round: round.id, year, time, person, name, village, township, unit, position },
        ...{ villageName: nameOf(village), from, to, state: 'gathering', opinions: [], steps: [] },
      },
    ];
  });
}

interface Assessed {
  readonly posting: Posting;
  readonly from: Day;
  readonly to: Day;
}

function yearIn(own: readonly Posting[], year: string): Assessed | undefined {
  const period = yearOf(year);
  const inIt = byFirstDay(own).filter(
    ({ from, to }) => from <= period.to && (to === undefined || to >= period.from),
  );
  const posting = inIt.at(-1);
  const [first] = inIt;
  if (!posting || !first) return undefined;
  return {
    posting,
    from: first.from > period.from ? first.from : period.from,
    to: posting.to !== undefined && posting.to < period.to ? posting.to : period.to,
  };
}

/** Postings without a day between them are one term. */
function termOf(own: readonly Posting[], year: string): Assessed | undefined {
  const all = byFirstDay(own);
  const posting = all.at(-1);
  if (!posting?.to?.startsWith(year)) return undefined;
  const earliest = `${Number(year) - LONGEST_TERM + 1}-01-01`;
  const from = all.reduceRight(
    (first, each) => (each.to !== undefined && addDays(each.to, 1) >= first ? each.from : first),
    posting.from,
  );
  return { posting, from: from > earliest ? from : earliest, to: posting.to };
}

function byFirstDay(own: readonly Posting[]): Posting[] {
  return [...own].sort((a, b) => (a.from < b.from ? -1 : 1));
}
