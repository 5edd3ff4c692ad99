import type { Day, Instant, Month } from '../calendar/day';
import { daysFrom, monthOf } from '../calendar/day';
import type { Stored, Write } from '../records';
import { put } from '../records';
import { sameBody } from '../same-body';
import type { Posting } from '../roster/people';
import { currentRegister, postedMonth, withDay } from './open-register';
import { registerRef } from './places';
import type { Correction, LeaveOfDay, Register } from './register';

export interface LeaveToMark {
  readonly tenant: string;
  readonly person: string;
  readonly village: string;
  /** First and last day that may have changed. */
  readonly from: Day;
  readonly to: Day;
  /** What leave says of a day from now on; `undefined` where the day is no leave. */
  readonly leaveOn: (day: Day) => LeaveOfDay | undefined;
  /** The person's postings. */
  readonly postings: readonly Posting[];
  /** The person's registers in the village of every month the days touch. */
  readonly registers: readonly (Stored<'register'> | undefined)[];
  readonly by: { readonly by: string; readonly byName: string; readonly at: Instant };
  /** What an open correction says, where the month was summed up before. */
  readonly reason: string;
}

/**
 * Puts leave on the days of the registers it touches, or takes it off: at once in a draft, as open
 * corrections where the month was summed up. Reports and trips of the days stay.
 */
export function markLeave(leave: LeaveToMark): Write[] {
  const days = daysFrom(leave.from, leave.to);
  const months = [...new Set(days.map(monthOf))];
  return months.flatMap((month) => markMonth(month, days, leave));
}

function markMonth(month: Month, days: readonly Day[], leave: LeaveToMark): Write[] {
  const { tenant, person, village, postings } = leave;
  const stored = leave.registers.find((each) => each?.body.month === month);
  const posted = postedMonth(postings, village, month);
  const before = posted ? currentRegister(posted, stored?.body) : stored?.body;
  if (!before) return [];
  const own = days.filter((day) => monthOf(day) === month);
  const mark = before.state === 'draft' ? marked : corrected;
  const after = own.reduce((sheet, day) => mark(sheet, day, leave), before);
  if (after === before) return [];
  return [put(registerRef(tenant, person, village, month), stored, after)];
}

function marked(sheet: Register, day: Day, { leaveOn }: LeaveToMark): Register {
  const { leave: was, ...others } = sheet.days[day] ?? {};
  const leave = leaveOn(day);
  if (sameBody(was, leave)) return sheet;
  return withDay(sheet, day, { ...others, ...(leave ? { leave } : {}) });
}

/** An open correction that leave itself made before falls away where it says otherwise now. */
function corrected(sheet: Register, day: Day, { leaveOn, by, reason }: LeaveToMark): Register {
  const was = sheet.days[day] ?? {};
  const { leave: standing, ...others } = was;
  const leave = leaveOn(day);
  const waits = (each: Correction) =>
    each.day === day && each.state === 'open' && !sameBody(each.becomes.leave, each.was.leave);
  const waiting = sheet.corrections.find(waits);
  if (sameBody(waiting ? waiting.becomes.leave : standing, leave)) return sheet;
  const settled = sheet.corrections.map((each) =>
    waits(each) ? { ...each, state: 'refused' as const, decided: { ...by, reason } } : each,
  );
  const becomes = { ...others, ...(leave ? { leave } : {}) };
  const own: Correction[] = sameBody(standing, leave)
    ? []
    : [{ day, was, becomes, reason, ...by, state: 'open' }];
  return { ...sheet, corrections: [...settled, ...own] };
}
