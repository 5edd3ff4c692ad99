import type { Day, Month } from '../calendar/day';
import { monthOf } from '../calendar/day';
import type { Ref } from '../records';
import { ref } from '../records';

/** An entry of the log by its whole id. */
export const logEntryRef = (tenant: string, id: string): Ref<'logEntry'> =>
  ref('logEntry', tenant, id);

export function logEntryId(person: string, day: Day, number: number): string {
  return `log:${person}:${day}:${number}`;
}

/** The month of the log that `day` (or month) falls into. */
export const logMonthRef = (
  tenant: string,
  person: string,
  village: string,
  day: Day | Month,
): Ref<'logMonth'> => ref('logMonth', tenant, `log-month:${person}:${monthOf(day)}:${village}`);
