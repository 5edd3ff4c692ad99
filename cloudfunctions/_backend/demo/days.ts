import type { Day, Instant } from '../../../src/core/calendar/day';
import { instantOf, weekdayOf } from '../../../src/core/calendar/day';
import type { Chance } from './random';

const CHINA_OFFSET_MS = 8 * 3_600_000;

/** Milliseconds since 1970 of `minutes` after midnight of a UTC+8 day. */
export function msAt(day: Day, minutes: number): number {
  return Date.parse(`${day}T00:00:00Z`) - CHINA_OFFSET_MS + Math.round(minutes * 60_000);
}

export function instantAt(day: Day, minutes: number): Instant {
  return instantOf(msAt(day, minutes));
}

/** Weekend days worked instead (调休上班), of the years a demo is likely to show. */
export const workedWeekends: readonly Day[] = [
  ...['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
];

/** Days on which invented people are likely at home: weekends and the long holidays, roughly. */
export function isRestful(day: Day): boolean {
  if (workedWeekends.includes(day)) return false;
  const date = day.slice(5);
  const long = (date >= '10-01' && date <= '10-07') || (date >= '05-01' && date <= '05-05');
  return weekdayOf(day) >= 6 || long || date === '01-01';
}

/** So many of the days, chosen by chance, working days before restful ones mostly. */
export function chooseDays(days: readonly Day[], count: number, chance: Chance): Set<Day> {
  const ranked = days.map((day) => ({ day, rank: chance.next() + (isRestful(day) ? 0.9 : 0) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.day < b.day ? -1 : 1));
  return new Set(ranked.slice(0, Math.max(0, count)).map(({ day }) => day));
}
