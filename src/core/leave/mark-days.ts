import type { Day, Instant } from '../calendar/day';
import { within } from '../calendar/day';
import { markLeave } from '../attendance/mark-leave';
import type { LeaveOfDay } from '../attendance/register';
import type { Stored, Write } from '../records';
import type { Caller } from '../roster/caller';
import type { Posting } from '../roster/people';
import type { Leave, LeavePeriod } from './leave';
import { takenPart } from './period';
import { leaveId } from './places';

export interface DaysToMark {
  readonly tenant: string;
  readonly at: Instant;
  readonly caller: Pick<Caller, 'person' | 'name'>;
  /** The person's postings, and registers of every month the days touch. */
  readonly postings: readonly Posting[];
  readonly registers: readonly (Stored<'register'> | undefined)[];
}

/** The registers with the days of `touched` as the person's requests say from now on. */
export function markDays(
  touched: readonly Leave[],
  leaves: readonly Leave[],
  reason: string,
  { tenant, at, caller, postings, registers }: DaysToMark,
): Write[] {
  const [one] = touched;
  if (!one) return [];
  const { person, village } = one;
  const days = {
    from: touched.map(({ from }) => from).sort()[0] ?? one.from,
    to:
      touched
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? one.to,
  };
  const own = leaves.filter((each) => each.village === village);
  return markLeave({
    ...{ tenant, person, village, ...days, postings, registers, reason },
    leaveOn: (day) => leaveOn(day, own),
    by: { by: caller.person, byName: caller.name, at },
  });
}

/** What the leave granted and taken says of a day; of two halves the later one. */
export function leaveOn(day: Day, leaves: readonly Leave[]): LeaveOfDay | undefined {
  const found = leaves
    .filter(({ state }) => state === 'granted' || state === 'returned')
    .flatMap((leave) => {
      const part = takenPart(leave);
      return part && within(day, part) ? [{ leave, part }] : [];
    })
    .sort((a, b) => (beginningOf(a.part) < beginningOf(b.part) ? -1 : 1));
  const last = found.at(-1);
  if (!last) return undefined;
  const { person, number, kind } = last.leave;
  const afternoon = last.part.from === day && last.part.fromNoon;
  const morning = last.part.to === day && last.part.toNoon;
  const half = found.length > 1 || afternoon === morning ? undefined : afternoon;
  return {
    id: leaveId(person, number),
    kind,
    ...(half === undefined ? {} : { half: half ? 'afternoon' : 'morning' }),
  };
}

/** So that a morning goes before the afternoon of its day. */
function beginningOf({ from, fromNoon }: LeavePeriod): string {
  return `${from} ${fromNoon ? 1 : 0}`;
}
