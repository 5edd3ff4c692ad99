import type { Dayjs } from 'dayjs';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import utc from 'dayjs/plugin/utc';

/**
 * Days and months as people in China write them: a day is the UTC+8 date `YYYY-MM-DD`, a month
 * `YYYY-MM`. Instants are ISO 8601 in UTC. Arithmetic runs on UTC midnights, so no time zone of
 * the machine can leak in.
 */
export type Day = string;
export type Month = string;
export type Instant = string;

dayjs.extend(utc);
dayjs.extend(customParseFormat);

const DAY = 'YYYY-MM-DD';
const CHINA_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

function at(day: Day): Dayjs {
  return dayjs.utc(day);
}

export function instantOf(ms: number): Instant {
  return new Date(ms).toISOString();
}

/** A clock in China, without asking the machine for its zone: date and time as ISO writes them. */
function inChina(ms: number): string {
  return instantOf(ms + CHINA_OFFSET_MS);
}

/** The instant at which a day begins in China. */
export function midnightOf(day: Day): Instant {
  return instantOf(Date.parse(`${day}T00:00:00.000Z`) - CHINA_OFFSET_MS);
}

/** The UTC+8 date of an instant given in milliseconds since 1970. */
export function dayOf(ms: number): Day {
  return inChina(ms).slice(0, 10);
}

/** `HH:mm` in UTC+8. */
export function clockOf(ms: number): string {
  return inChina(ms).slice(11, 16);
}

/** True for a date that exists: 2019-02-29 does not. */
export function isRealDay(text: string): boolean {
  return dayjs.utc(text, DAY, true).isValid();
}

export function isRealMonth(text: string): boolean {
  return isRealDay(`${text}-01`);
}

export function addDays(day: Day, count: number): Day {
  return at(day).add(count, 'day').format(DAY);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return at(to).diff(at(from), 'day');
}

/** Both ends included; empty when `to` is before `from`. */
export function daysFrom(from: Day, to: Day): Day[] {
  const start = at(from).valueOf();
  const length = Math.max(0, daysBetween(from, to) + 1);
  return Array.from({ length }, (_, i) => instantOf(start + i * DAY_MS).slice(0, 10));
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return at(day).day() || 7;
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

function lengthOf(month: Month): number {
  return at(firstDayOf(month)).daysInMonth();
}

export function addMonths(month: Month, count: number): Month {
  return at(firstDayOf(month)).add(count, 'month').format('YYYY-MM');
}

/** True when `day` lies in a period; an open end is `undefined`. Both ends included. */
export function within(day: Day, period: { from: Day; to?: Day | undefined }): boolean {
  return period.from <= day && (period.to === undefined || day <= period.to);
}
