import type { Day, Instant } from '../calendar/day';
import { addMonths, dayOf, instantOf, monthOf } from '../calendar/day';
import type { Look, OverviewPeriod, OverviewRun } from './overview';

/** Ours: months looked through again and again, since sheets are corrected and money is paid late. */
export const MONTHS_BACK = 12;

const HOUR_MS = 3_600_000;
/** Ours: how soon what changes often is looked through again, and the months before. */
const OFTEN_MS = HOUR_MS;
const SELDOM_MS = 24 * HOUR_MS;

/** What is looked through, in this order: how it stands now, the last month, the months before. */
export function periodsOn(day: Day): OverviewPeriod[] {
  const months = Array.from({ length: MONTHS_BACK }, (_, i) => addMonths(monthOf(day), -1 - i));
  return ['now', ...months];
}

/**
 * What to go on with now: the first period whose look is unfinished, or was begun long enough ago to
 * begin again. A new day begins them all, since what is late follows the day. Nothing: all is fresh.
 */
export function nextLook(
  run: OverviewRun | undefined,
  now: number,
): { readonly period: OverviewPeriod; readonly look: Look } | undefined {
  for (const [index, period] of periodsOn(dayOf(now)).entries()) {
    const known = run?.looks[period];
    if (known && !known.done) return { period, look: known };
    if (!known || isOld(known, index < 2 ? OFTEN_MS : SELDOM_MS, now)) {
      const { asOf, delivered } = known ?? {};
      const kept = { ...(asOf ? { asOf } : {}), ...(delivered ? { delivered } : {}) };
      return { period, look: { began: instantOf(now), next: '', done: false, ...kept } };
    }
  }
  return undefined;
}

function isOld({ began }: Look, after: number, now: number): boolean {
  const ms = Date.parse(began);
  return now - ms >= after || dayOf(ms) !== dayOf(now);
}

/** The look, so much further; at its end what it saw holds as of its beginning. */
export function wentOn(look: Look, next: string | undefined): Look {
  if (next !== undefined) return { ...look, next };
  return { ...look, next: '', done: true, asOf: look.began };
}

/** The run with one period's look put in the place of what was known of it. */
export function withLook(
  run: OverviewRun | undefined,
  period: OverviewPeriod,
  look: Look,
): OverviewRun {
  return { looks: { ...run?.looks, [period]: look } };
}

/** Periods looked through to the end that the bodies above have not heard of yet. */
export function toDeliver(
  run: OverviewRun,
): { readonly period: OverviewPeriod; readonly asOf: Instant }[] {
  return Object.entries(run.looks).flatMap(([period, { asOf, delivered }]) =>
    asOf !== undefined && asOf !== delivered ? { period, asOf } : [],
  );
}

/** As many of the looks as were laid above, marked as such. */
export function afterDelivery(
  run: OverviewRun,
  done: readonly { readonly period: OverviewPeriod; readonly asOf: Instant }[],
): OverviewRun {
  const looks = { ...run.looks };
  for (const { period, asOf } of done) {
    const look = looks[period];
    if (look) looks[period] = { ...look, delivered: asOf };
  }
  return { looks };
}
