import type { Day, Instant } from '../calendar/day';
import { addDays, addMonths, firstDayOf, monthOf } from '../calendar/day';
import { refused } from '../refusal';

/** What a report that waited for a signal says of its time. */
export interface Queued {
  /** The phone's clock when the button was pressed. */
  readonly clock: Instant;
  /** Server clock minus phone clock at their last meeting, milliseconds; unknown counts as 0. */
  readonly offset?: number | undefined;
}

/** A report may wait so many days for a signal; older days go through a correction. */
const OLDEST_REPORT_DAYS = 35;
/** Paper lines may be entered for the current month and so many before it. */
const OLDEST_ENTRY_MONTHS = 2;

/** When a report was made, in milliseconds since 1970; never after `now`, whatever the phone's clock. */
export function reportedAt(now: number, queued: Queued | undefined): number {
  if (!queued) return now;
  return Math.min(now, Date.parse(queued.clock) + (queued.offset ?? 0));
}

/** @throws Refused `day-too-old` for a report that waited longer than a report may. */
export function refuseOldReport(day: Day, today: Day): void {
  refuseBefore(addDays(today, -OLDEST_REPORT_DAYS), day);
}

/** @throws Refused `day-in-future` or `day-too-old` for a day an officer may not enter. */
export function refuseUnenterable(day: Day, today: Day): void {
  if (day > today) throw refused('day-in-future', { day }, { field: 'day' });
  refuseOldEntry(day, today, 'day');
}

/** @throws Refused `day-too-old` for a day before the first of the month before last. */
export function refuseOldEntry(day: Day, today: Day, field: string): void {
  refuseBefore(firstDayOf(addMonths(monthOf(today), -OLDEST_ENTRY_MONTHS)), day, field);
}

function refuseBefore(from: Day, day: Day, field?: string): void {
  if (day < from) throw refused('day-too-old', { from }, field ? { field } : {});
}
