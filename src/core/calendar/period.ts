import type { Day } from './day';
import { addDays, addMonths, lastDayOf, monthOf, weekdayOf } from './day';
import { dateInWords } from './in-words';
import { quarterInWords, quarterOf } from './quarter';

/** Lengths that documents count by and a calendar knows; 定期, 经常, 及时 and 每 3 年 are none. */
export const countedPeriods = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;
export type CountedPeriod = (typeof countedPeriods)[number];

/** Days on end, both included. UTC+8. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const lengths = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

export function isCountedPeriod(per: string | undefined): per is CountedPeriod {
  return countedPeriods.some((each) => each === per);
}

/** The period of the calendar that a day lies in: weeks begin on Monday, half-years in January and July. */
export function periodOf(per: CountedPeriod, day: Day): Span {
  if (per === 'day') return { from: day, to: day };
  if (per === 'week') {
    const monday = addDays(day, 1 - weekdayOf(day));
    return { from: monday, to: addDays(monday, 6) };
  }
  const number = Number(day.slice(5, 7));
  const first = number - ((number - 1) % lengths[per]);
  const month = `${day.slice(0, 4)}-${String(first).padStart(2, '0')}`;
  return { from: `${month}-01`, to: lastDayOf(addMonths(month, lengths[per] - 1)) };
}

/** The periods that days from–to (both included) touch, in order. */
export function periodsOf(per: CountedPeriod, from: Day, to: Day): Span[] {
  const all: Span[] = [];
  for (let day = from; day <= to;) {
    const one = periodOf(per, day);
    all.push(one);
    day = addDays(one.to, 1);
  }
  return all;
}

/** What people call a period: 2026年11月8日, 2026 年第四季度, 2026 年下半年 … */
export function periodInWords(per: CountedPeriod, { from, to }: Span): string {
  const year = `${from.slice(0, 4)} 年`;
  switch (per) {
    case 'day':
      return dateInWords(from);
    case 'week':
      return `${dateInWords(from)}至${dateInWords(to)}`;
    case 'month':
      return `${year} ${Number(monthOf(from).slice(5))} 月`;
    case 'quarter':
      return quarterInWords(quarterOf(from));
    case 'half-year':
      return `${year}${from.slice(5, 7) === '01' ? '上' : '下'}半年`;
    case 'year':
      return year;
  }
}
