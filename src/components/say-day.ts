import type { Day, Instant, Month } from '../core/calendar/day';
import { clockOf, dayOf, weekdayOf } from '../core/calendar/day';

const weekdays = ['一', '二', '三', '四', '五', '六', '日'];

/** 11月21日 周六 */
export function sayDay(day: Day): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日 周${weekdays[weekdayOf(day) - 1]}`;
}

/** 2026年11月 */
export function sayMonth(month: Month): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
}

/** 11月21日 08:12, in UTC+8. */
export function sayInstant(at: Instant): string {
  const ms = Date.parse(at);
  const day = dayOf(ms);
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日 ${clockOf(ms)}`;
}
