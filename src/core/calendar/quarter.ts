import type { Day, Month } from './day';
import { addMonths, daysFrom, firstDayOf, lastDayOf, monthOf } from './day';

/** `2026-Q4`: three months beginning with January, April, July or October. */
export type Quarter = string;

const QUARTER = /^(\d{4})-Q([1-4])$/;

export function isQuarter(text: string): boolean {
  return QUARTER.test(text);
}

export function quarterOf(day: Day): Quarter {
  const number = Math.ceil(Number(day.slice(5, 7)) / 3);
  return `${day.slice(0, 4)}-Q${number}`;
}

/** The quarters that days from–to (both included) fall into, in order. */
export function quartersOf(from: Day, to: Day): Quarter[] {
  return [...new Set(daysFrom(from, to).map(quarterOf))];
}

/** First and last day (UTC+8), both included. */
export function daysOfQuarter(quarter: Quarter): { from: Day; to: Day } {
  const [, year = '', number = ''] = QUARTER.exec(quarter) ?? [];
  const first: Month = `${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}`;
  return { from: firstDayOf(first), to: lastDayOf(addMonths(first, 2)) };
}

export function quarterBefore(quarter: Quarter): Quarter {
  return quarterOf(firstDayOf(addMonths(monthOf(daysOfQuarter(quarter).from), -3)));
}

/** 2026 年第四季度 */
export function quarterInWords(quarter: Quarter): string {
  const [, year = '', number = ''] = QUARTER.exec(quarter) ?? [];
  return `${year} 年第${['一', '二', '三', '四'][Number(number) - 1] ?? ''}季度`;
}
