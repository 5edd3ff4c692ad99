import type { Day } from '../calendar/day';
import { addDays, daysFrom } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import { daysOfQuarter, quarterBefore, quarterInWords, quarterOf } from '../calendar/quarter';
import type { CalendarTable } from '../calendar/workdays';
import { kindOfDay } from '../calendar/workdays';
import type { RatingEvidence } from '../evaluation/evidence';
import type { Pack } from '../policy/schema';
import { explain } from '../policy/explain';
import { valueAt } from '../policy/value-at';
import type { Breach, Fact, ProposalContent } from './proposal';
import { ratingFacts } from './rating-facts';
import { recallContent } from './recall';
import { breachInWords } from './words';

/** The quarter whose review is due on a day: the one that was over last. */
export function quarterToReview(day: Day): Quarter {
  return quarterBefore(quarterOf(day));
}

/** Whether the quarter's review looks at ratings at all. */
export function looksAtRatings(pack: Pack | undefined, quarter: Quarter): boolean {
  const recall = pack && valueAt(pack, 'recall', daysOfQuarter(quarter).to);
  return recall?.reviewedPer === 'quarter' && recall.grounds.includes('low-satisfaction');
}

export interface ReviewCase {
  readonly quarter: Quarter;
  readonly breaches: readonly Breach[];
  readonly calendar: CalendarTable;
  /** What was published of the person's 三讲三评 of the quarter, the latest of each village. */
  readonly ratings: readonly RatingEvidence[];
  readonly unqualified: boolean;
}

/**
 * The quarter's review of one person: what is on file for each ground of recall that records can
 * tell. `undefined` where nothing is, or the document orders no such review. What it leaves unset is
 * said beside the facts, never guessed.
 * @throws Refused `calendar-year-unknown`.
 */
export function recallReview(one: ReviewCase, pack: Pack | undefined): ProposalContent | undefined {
  const { quarter, unqualified } = one;
  const day = daysOfQuarter(quarter).to;
  const recall = pack && valueAt(pack, 'recall', day);
  if (!pack || recall?.reviewedPer !== 'quarter') return undefined;
  const absence = recall.grounds.includes('long-absence') ? absenceFacts(one, pack, day) : [];
  const rating = recall.grounds.includes('low-satisfaction')
    ? ratingFacts(one.ratings, pack, day)
    : [];
  const facts = [...absence, ...rating];
  if (facts.length === 0) return undefined;
  const title = `${quarterInWords(quarter)}召回研判`;
  const rules = [
    ...(absence.length > 0 ? (['recall-absence'] as const) : []),
    ...(rating.length > 0 ? (['recall-satisfaction'] as const) : []),
  ];
  return recallContent(recall, pack, day, { title, facts, rules, unqualified });
}

/** Confirmed absences of the quarter; where the document says how long is long, only runs so long. */
function absenceFacts({ quarter, breaches, calendar }: ReviewCase, pack: Pack, day: Day): Fact[] {
  const limit = valueAt(pack, 'recall-absence', day)?.days;
  const { from, to } = daysOfQuarter(quarter);
  const absences = breaches
    .filter(({ trigger }) => trigger === 'absence')
    .filter((each) => each.day <= to)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const runs = runsOf(absences, calendar)
    // A run that began before the quarter counts whole, if it reaches into it.
    .filter((run) => (run.at(-1)?.day ?? '') >= from)
    .filter((run) => limit === undefined || run.length >= limit);
  return runs.map((run) => factOf(run, limit, pack, day));
}

function factOf(run: readonly Breach[], limit: number | undefined, pack: Pack, day: Day): Fact {
  const days = run.map((each) => breachInWords(each.day, each.trigger)).join('；');
  const rule = limit ? explain(pack, 'recall-absence', day).text : '多久算长期：未设置';
  const [first] = run;
  return {
    text: `${days}（连续 ${run.length} 天，${rule}）`,
    ...(first ? { day: first.day, record: first.check } : {}),
  };
}

/** Absences on end: days off between two of them neither count nor break. Ours. */
function runsOf(absences: readonly Breach[], calendar: CalendarTable): Breach[][] {
  return absences.reduce<Breach[][]>((runs, next) => {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (!run || !last || !isNext(last.day, next.day, calendar)) return [...runs, [next]];
    // Two checks of one day are one day of absence.
    return last.day === next.day ? runs : [...runs.slice(0, -1), [...run, next]];
  }, []);
}

function isNext(a: Day, b: Day, calendar: CalendarTable): boolean {
  const between = daysFrom(addDays(a, 1), addDays(b, -1));
  return between.every((day) => kindOfDay(day, calendar) !== 'workday');
}
