import type { Day, Instant, Month } from './day';
import { clockOf, dayOf, monthOf } from './day';

/** 11 月 8 日 */
export function dayInWords(day: Day): string {
  return `${monthInWords(monthOf(day))} ${Number(day.slice(8))} 日`;
}

/** 2026年11月8日 */
export function dateInWords(day: Day): string {
  return `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
}

/** 11 月 */
export function monthInWords(month: Month): string {
  return `${Number(month.slice(5))} 月`;
}

/** 11 月 8 日, or 10 月 30 日至 11 月 2 日; both ends included. */
export function daysInWords(from: Day, to: Day): string {
  if (from === to) return dayInWords(from);
  const sameMonth = monthOf(from) === monthOf(to);
  return `${dayInWords(from)}至 ${sameMonth ? `${Number(to.slice(8))} 日` : dayInWords(to)}`;
}

/** 2026-11-08 10:03 in UTC+8, as forms on paper write it. */
export function momentInWords(at: Instant): string {
  const ms = Date.parse(at);
  return `${dayOf(ms)} ${clockOf(ms)}`;
}
