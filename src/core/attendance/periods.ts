import type { Day, Month } from '../calendar/day';
import { addDays, firstDayOf, lastDayOf, within } from '../calendar/day';
import type { Posting } from '../roster/people';

/** Days on end (UTC+8 dates), both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

type Posted = Pick<Posting, 'from' | 'to'>;

/** The part of a posting that lies in a period; `undefined` where it does not touch it. */
function partOf(posting: Posted, { from, to }: Period): Period | undefined {
  const first = posting.from > from ? posting.from : from;
  const last = posting.to !== undefined && posting.to < to ? posting.to : to;
  return first <= last ? { from: first, to: last } : undefined;
}

export function wholeMonth(month: Month): Period {
  return { from: firstDayOf(month), to: lastDayOf(month) };
}

/** First and last day of a posting within a month; `undefined` where it does not touch the month. */
export function partOfMonth(posting: Posted, month: Month): Period | undefined {
  return partOf(posting, wholeMonth(month));
}

/** The days of a month on which one of the postings holds. */
export function postedPeriods(postings: readonly Posted[], month: Month): Period[] {
  return joined(postings.flatMap((posting) => partOfMonth(posting, month) ?? []));
}

/** Periods in order, those that overlap or follow on each other made one. */
export function joined(periods: readonly Period[]): Period[] {
  const sorted = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.reduce<Period[]>((done, next) => {
    const last = done.at(-1);
    if (!last || next.from > addDays(last.to, 1)) return [...done, next];
    const to = next.to > last.to ? next.to : last.to;
    return [...done.slice(0, -1), { from: last.from, to }];
  }, []);
}

export function inPeriods(day: Day, periods: readonly Period[]): boolean {
  return periods.some((period) => within(day, period));
}

/** True where the postings leave out no day of the period. */
export function coverAll(postings: readonly Posted[], whole: Period): boolean {
  const parts = joined(postings.flatMap((posting) => partOf(posting, whole) ?? []));
  return parts.some(({ from, to }) => from === whole.from && to === whole.to);
}
