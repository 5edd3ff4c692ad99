import type { Day } from '../calendar/day';
import { addDays, addMonths, lastDayOf, monthOf } from '../calendar/day';
import type { Pack } from './schema';
import { valueAt } from './value-at';

/**
 * The last day, included, of a period of months that begins with `start`: its corresponding day, or
 * the month's last where there is none; a day less where the start day itself counts.
 */
export function lastDayOfPeriod(pack: Pack, start: Day, months: number, day: Day): Day {
  const startCounts = valueAt(pack, 'period-counting', day)?.startDayCounts ?? false;
  const month = addMonths(monthOf(start), months);
  const last = lastDayOf(month);
  const same = `${month}-${start.slice(8)}`;
  const end = same < last ? same : last;
  return startCounts ? addDays(end, -1) : end;
}
