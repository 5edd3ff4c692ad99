import type { Day, Month } from '../calendar/day';
import { addMonths, lastDayOf } from '../calendar/day';
import type { Pack } from '../policy/schema';
import { valueAt } from '../policy/value-at';

/** By when a month's allowances are paid in the ordinary way, and after which day they are late. */
export interface DueBy {
  readonly expected: Day;
  readonly latest: Day;
}

const months = { month: 1, quarter: 3, year: 12 } as const;

/**
 * 兑付期限 by the rule `payment-rhythm` as it stands on the month's last day: “每月” is read as by the
 * end of the month after, “不超过一个季度” as by the end of the third month after, a year likewise
 * (ours: no document counts them). `undefined` where the document sets no time: then nothing is late.
 */
export function dueBy(month: Month, pack: Pack | undefined): DueBy | undefined {
  const rhythm = pack && valueAt(pack, 'payment-rhythm', lastDayOf(month));
  if (!rhythm) return undefined;
  const endOf = (count: number) => lastDayOf(addMonths(month, count));
  return { expected: endOf(months[rhythm.paid]), latest: endOf(months[rhythm.latest]) };
}
