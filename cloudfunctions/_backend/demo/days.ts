import type { Day, Instant } from '../../../src/core/calendar/day';
import { instantOf, weekdayOf } from '../../../src/core/calendar/day';
import { kindOfDay } from '../../../src/core/calendar/workdays';
import { officialCalendar } from '../../../src/policies/official-calendar';
import type { Chance } from './random';

const CHINA_OFFSET_MS = 8 * 3_600_000;

/** Milliseconds since 1970 of `minutes` after midnight of a UTC+8 day. */
export function msAt(day: Day, minutes: number): number {
  return Date.parse(`${day}T00:00:00Z`) - CHINA_OFFSET_MS + Math.round(minutes * 60_000);
}

export function instantAt(day: Day, minutes: number): Instant {
  return instantOf(msAt(day, minutes));
}

/**
 * Days on which invented people are likely at home: by the official arrangement, so that weekends
 * worked instead are not; in years without one weekends and the long holidays, roughly.
 */
export function isRestful(day: Day): boolean {
  const known = officialCalendar.some(({ year }) => year === Number(day.slice(0, 4)));
  if (known) return kindOfDay(day, officialCalendar) !== 'workday';
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
