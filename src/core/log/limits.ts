import type { Day } from '../calendar/day';
import { addDays, dayOf } from '../calendar/day';
import type { LogEntry } from './log-entry';

/** What no document sets for the log, and is therefore ours. */

/** How far back a day may be written down: as long as a report may wait for a signal. */
export const OLDEST_LOG_DAYS = 35;
/** So many days after it was written an entry may be changed or taken back; afterwards only added to. */
export const AMEND_DAYS = 7;
/** What keeps a slip of the finger from filling a day. */
export const MOST_ENTRIES_A_DAY = 10;
/** Pictures of one entry. */
export const MOST_LOG_PHOTOS = 6;
/** Additions to one entry. */
export const MOST_ADDITIONS = 20;

/** The earliest day that can still be written down on `today`. */
export function earliestDay(today: Day): Day {
  return addDays(today, -OLDEST_LOG_DAYS);
}

/** The last day, UTC+8, on which an entry may be changed or taken back. */
export function lastAmendDay({ at }: Pick<LogEntry, 'at'>): Day {
  return addDays(dayOf(Date.parse(at)), AMEND_DAYS);
}
