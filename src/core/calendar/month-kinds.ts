import type { Day, Month } from './day';
import { daysOfMonth } from './day';
import type { CalendarTable, DayKind } from './workdays';
import { kindOfDay } from './workdays';

export interface KindOfDay {
  readonly day: Day;
  readonly kind: DayKind;
}

// One table serves every register of a month: a province's month-end asks for the same month 50,000 times.
const known = new WeakMap<CalendarTable, Map<Month, readonly KindOfDay[]>>();

/**
 * Every day of a month with its kind, in order.
 * @throws Refused `calendar-year-unknown`.
 */
export function monthKinds(month: Month, table: CalendarTable): readonly KindOfDay[] {
  const months = known.get(table) ?? new Map<Month, readonly KindOfDay[]>();
  const found = months.get(month);
  if (found) return found;
  const kinds = daysOfMonth(month).map((day) => ({ day, kind: kindOfDay(day, table) }));
  known.set(table, months.set(month, kinds));
  return kinds;
}
