import type { Day } from '../calendar/day';
import { inPeriods } from './periods';
import type { Register } from './register';

/**
 * Days (UTC+8) of attendance of a month that is over, in order: in the village, and away on a trip
 * where trips count. No calendar is asked: a weekend spent in the village is attendance.
 */
export function attendedDays(
  { days, periods }: Pick<Register, 'days' | 'periods'>,
  tripsCount: boolean,
): Day[] {
  return Object.entries(days)
    .filter(([day, { presence, trip, absent }]) => {
      const there = presence !== undefined || (tripsCount && trip !== undefined);
      return there && !absent && inPeriods(day, periods);
    })
    .map(([day]) => day)
    .sort();
}
