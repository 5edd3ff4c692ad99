import { refused } from '../refusal';
import type { Day } from './day';
import { weekdayOf } from './day';

/** The official arrangement of one year (国务院办公厅部分节假日安排), handed in as data. */
export interface CalendarYear {
  readonly year: number;
  /** Day off → name of the holiday, 调休 rest days included. */
  readonly holidays: Readonly<Record<Day, string>>;
  /** Weekend day worked instead (调休上班) → name of the holiday it makes up for. */
  readonly makeupWorkdays: Readonly<Record<Day, string>>;
  /** Title or number of the document that announced it. */
  readonly source: string;
}

/** The years known. A year's arrangement may name days of the December before or the January after. */
export type CalendarTable = readonly CalendarYear[];

export type DayKind = 'workday' | 'rest-day' | 'holiday';

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/**
 * What the official arrangement makes of a day (UTC+8): a holiday with its 调休 rest days, a weekend,
 * or a workday, weekends worked instead included.
 * @throws Refused `calendar-year-unknown` rather than guess a year nobody has announced.
 */
export function kindOfDay(day: Day, table: CalendarTable): DayKind {
  const year = yearOf(day);
  const near = table.filter((each) => Math.abs(each.year - year) <= 1);
  if (!near.some((each) => each.year === year)) throw refused('calendar-year-unknown', { year });
  if (near.some(({ holidays }) => holidays[day] !== undefined)) return 'holiday';
  if (near.some(({ makeupWorkdays }) => makeupWorkdays[day] !== undefined)) return 'workday';
  return weekdayOf(day) > 5 ? 'rest-day' : 'workday';
}

/** The document that makes the day a holiday or a weekend day worked instead; `undefined` for others. */
export function sourceOfDay(day: Day, table: CalendarTable): string | undefined {
  const from = table.find(
    ({ holidays, makeupWorkdays }) =>
      holidays[day] !== undefined || makeupWorkdays[day] !== undefined,
  );
  return from?.source;
}

/**
 * The same in words: 工作日, 周末, 国庆节放假, 调休上班（补国庆节）.
 * @throws Refused `calendar-year-unknown`.
 */
export function describeDay(day: Day, table: CalendarTable): string {
  const kind = kindOfDay(day, table);
  if (kind === 'rest-day') return '周末';
  const named = (pick: 'holidays' | 'makeupWorkdays') =>
    table.map((year) => year[pick][day]).find((name) => name !== undefined);
  if (kind === 'holiday') return `${named('holidays')}放假`;
  const madeUp = named('makeupWorkdays');
  return madeUp ? `调休上班（补${madeUp}）` : '工作日';
}
