import type { Day } from '../calendar/day';
import { addDays, daysBetween, firstDayOf, addMonths, monthOf } from '../calendar/day';
import { refuseOldEntry } from '../attendance/late';
import { refused } from '../refusal';
import type { Leave, LeavePeriod } from './leave';
import { leaveStateWords, periodInWords } from './words';

/** A request may reach so far ahead: beyond it is a slip of the pen. Ours; no document says. */
const LEAVE_DAYS_AHEAD = 180;
/** Longest single request, in days: what keeps it within a year's registers. Ours. */
export const LONGEST_LEAVE = 366;

/** Days of a period by halves; days off within it count. 0 or less where it is turned round. */
export function leaveDays({ from, to, fromNoon, toNoon }: LeavePeriod): number {
  return daysBetween(from, to) + 1 - (fromNoon ? 0.5 : 0) - (toNoon ? 0.5 : 0);
}

/**
 * @throws Refused `leave-backwards`, `leave-too-long`, `leave-too-early`, `day-too-old`,
 * `leave-afterwards` (field `afterwards`) where it has begun and nothing says why.
 */
export function refuseBadLeave(
  period: LeavePeriod,
  afterwards: string | undefined,
  today: Day,
): void {
  const { from } = period;
  if (leaveDays(period) <= 0) throw refused('leave-backwards', {}, { field: 'to' });
  if (leaveDays(period) > LONGEST_LEAVE) {
    throw refused('leave-too-long', { limit: LONGEST_LEAVE }, { field: 'to' });
  }
  refuseOldEntry(from, today, 'from');
  if (daysBetween(today, from) > LEAVE_DAYS_AHEAD) {
    throw refused('leave-too-early', { limit: LEAVE_DAYS_AHEAD }, { field: 'from' });
  }
  if (isAfterwards(from, today) && !afterwards) {
    throw refused('leave-afterwards', {}, { field: 'afterwards' });
  }
}

/** Asked on a day after its first. */
export function isAfterwards(from: Day, today: Day): boolean {
  return from < today;
}

/** States that hold days: what was refused, handed back or taken back does not. */
const holding: readonly Leave['state'][] = ['asked', 'granted', 'returned'];

export function holdsDays({ state }: Pick<Leave, 'state'>): boolean {
  return holding.includes(state);
}

/** Halves of days, counted from a morning long ago; the end excluded. */
function halves({ from, to, fromNoon, toNoon }: LeavePeriod): { begin: number; end: number } {
  const origin = '2000-01-01';
  const begin = daysBetween(origin, from) * 2 + (fromNoon ? 1 : 0);
  return { begin, end: daysBetween(origin, to) * 2 + (toNoon ? 1 : 2) };
}

/** The part of a leave that was or will be taken: what came back early gives the rest of its days free. */
export function takenPart(leave: Leave): LeavePeriod | undefined {
  const { returned, from, to, toNoon } = leave;
  if (!returned || returned.on > to || (toNoon && returned.on === to)) return leave;
  if (returned.on <= from) return undefined;
  return { ...leave, to: addDays(returned.on, -1), toNoon: false };
}

/** @throws Refused `leave-overlaps` where the person has leave, or waits for it, in the same half day. */
export function refuseOverlap(period: LeavePeriod, others: readonly Leave[]): void {
  const own = halves(period);
  const clash = others.filter(holdsDays).find((other) => {
    const part = takenPart(other);
    if (!part) return false;
    const { begin, end } = halves(part);
    return begin < own.end && own.begin < end;
  });
  if (!clash) return;
  const facts = { period: periodInWords(clash), state: leaveStateWords[clash.state] };
  throw refused('leave-overlaps', facts, { field: 'from' });
}

/** First day of the requests that can matter to one: no leave reaches further than a year. */
export function earliestNeighbour(from: Day): Day {
  return firstDayOf(addMonths(monthOf(from), -14));
}

/** Where leave that goes on from another begins: the next half day. */
export function beginningAfter({ to, toNoon }: LeavePeriod): { from: Day; fromNoon: boolean } {
  return toNoon ? { from: to, fromNoon: true } : { from: addDays(to, 1), fromNoon: false };
}

/** No half day lies between the end of one and the beginning of the other. */
export function leadsTo(a: LeavePeriod, b: LeavePeriod): boolean {
  const next = beginningAfter(a);
  return b.from === next.from && b.fromNoon === next.fromNoon;
}
