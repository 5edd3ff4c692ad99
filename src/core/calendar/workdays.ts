import type { Day } from './day';

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
