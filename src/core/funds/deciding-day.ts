import type { Day } from '../calendar/day';

export function lastDayOfYear(year: string): Day {
  return `${year}-12-31`;
}

/**
 * The day that decides who counts and which rules hold for a year's money: its last day; today while
 * it runs. Ours: no document says. So nobody counts twice where one follows another.
 */
export function decidingDay(year: string, today: Day): Day {
  const last = lastDayOfYear(year);
  return today < last ? today : last;
}

/** Whether the year is over on `today`. */
export function isOver(year: string, today: Day): boolean {
  return today > lastDayOfYear(year);
}

/** From 1 July on a source of which less than half came is hinted at to the county. Ours. */
export function isSecondHalf(year: string, today: Day): boolean {
  return today >= `${year}-07-01` && !isOver(year, today);
}
