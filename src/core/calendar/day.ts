/**
 * Days and months as people in China write them: a day is the UTC+8 date `YYYY-MM-DD`, a month
 * `YYYY-MM`. Instants are ISO 8601 in UTC. Arithmetic runs on UTC midnights, so no time zone of
 * the machine can leak in.
 */
export type Day = string;
export type Month = string;
export type Instant = string;

const DAY_MS = 86_400_000;
const CHINA_OFFSET_MS = 8 * 3_600_000;

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

function midnight(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The UTC+8 date of an instant given in milliseconds since 1970. */
export function dayOf(ms: number): Day {
  return iso(ms + CHINA_OFFSET_MS).slice(0, 10);
}

/** `HH:mm` in UTC+8. */
export function clockOf(ms: number): string {
  const minutes = Math.floor((((ms + CHINA_OFFSET_MS) % DAY_MS) + DAY_MS) / 60_000) % 1440;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function instantOf(ms: number): Instant {
  return iso(ms);
}

/** True for a date that exists: 2019-02-29 does not. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = midnight(text);
  return !Number.isNaN(ms) && iso(ms).slice(0, 10) === text;
}

export function isRealMonth(text: string): boolean {
  return isRealDay(`${text}-01`);
}

export function addDays(day: Day, count: number): Day {
  return iso(midnight(day) + count * DAY_MS).slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (midnight(to) - midnight(from)) / DAY_MS;
}

/** Both ends included; empty when `to` is before `from`. */
export function daysFrom(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i));
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(midnight(day)).getUTCDay() || 7;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

export function lastDayOf(month: Month): Day {
  return `${month}-${lengthOf(month)}`;
}

export function daysOfMonth(month: Month): Day[] {
  return Array.from(
    { length: lengthOf(month) },
    (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`,
  );
}

// Without going through ISO text and back: a month-end asks this for every day of every sheet.
function lengthOf(month: Month): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
}

export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** True when `day` lies in a period; an open end is `undefined`. Both ends included. */
export function within(day: Day, period: { from: Day; to?: Day | undefined }): boolean {
  return period.from <= day && (period.to === undefined || day <= period.to);
}
