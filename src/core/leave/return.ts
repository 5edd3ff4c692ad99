import type { Day } from '../calendar/day';
import { addDays, daysBetween } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { DecideFacts } from './decide';
import { withStep } from './decide';
import { deliverAgain } from './filing';
import type { Leave, LeaveReturn, LeaveState } from './leave';
import { markDays } from './mark-days';
import { leadsTo, leaveDays, takenPart } from './period';
import { bookRest } from './rest-slots';
import { tellReturned } from './tell';

export interface ReturnFacts extends Omit<DecideFacts, 'leaves'> {
  /** All requests of the person, the one ended among them. */
  readonly stored: readonly Stored<'leave'>[];
}

/**
 * 销假: back in the village on `on`; leave that led up to this one without a day between ends with
 * it. Days of leave not taken are open again; days away beyond it are recorded and decide nothing.
 * @throws Refused `leave-unknown`, `leave-not-at-step`, `leave-not-begun`, `day-in-future`.
 */
export function returnFromLeave(
  on: Day,
  facts: ReturnFacts,
): { output: { leave: string; state: LeaveState } & LeaveReturn; writes: Write[] } {
  const { leave, stored, day, caller, at } = facts;
  if (!leave) throw refused('leave-unknown');
  const { body } = leave;
  if (body.state !== 'granted') throw refused('leave-not-at-step', { step: '销假' });
  if (on > day) throw refused('day-in-future', { day: on }, { field: 'on' });
  if (on < body.from) throw refused('leave-not-begun', { from: body.from }, { field: 'on' });
  const chain = chainTo(leave, stored);
  const ended = chain.map((each) => {
    const last = each.id === leave.id;
    const returned = last ? returnedOn(on, each.body) : { on: dueOn(each.body), early: 0, late: 0 };
    const after = withStep(each.body, 'returned', { step: 'return', caller, at });
    const off = returned.early > 0 || returned.late > 0 ? deliverAgain(after) : {};
    return { before: each, after: { ...after, returned, ...off } };
  });
  const bodies = ended.map(({ after }) => after);
  const numbers = bodies.map(({ number }) => number);
  const others = stored.map((each) => each.body).filter((b) => !numbers.includes(b.number));
  const returned = returnedOn(on, body);
  return {
    output: { leave: leave.id, state: 'returned', ...returned },
    writes: [
      ...ended.map(({ before, after }) => replace(before, after)),
      ...markDays([body], [...others, ...bodies], '提前回来，已销假', facts),
      ...bookRest(facts.tenant, { ...body, returned }, facts.slots),
      ...tellReturned({ ...body, returned }, facts),
    ],
  };
}

/** The request, and granted ones of the same village that end where it or one of them begins. */
function chainTo(leave: Stored<'leave'>, all: readonly Stored<'leave'>[]): Stored<'leave'>[] {
  const before = all.find(
    ({ body }) =>
      body.state === 'granted' &&
      body.village === leave.body.village &&
      body.number !== leave.body.number &&
      leadsTo(body, leave.body),
  );
  return before ? [leave, ...chainTo(before, all)] : [leave];
}

/**
 * What a return on `on` ends: the leave it is made for, or the last granted one that goes on from it
 * without half a day between and had begun by then. Days of leave gone on with are none beyond it.
 */
export function endedBy(
  leave: Stored<'leave'>,
  all: readonly Stored<'leave'>[],
  on: Day,
): Stored<'leave'> {
  const next = all.find(
    ({ body }) =>
      leave.body.state === 'granted' &&
      body.state === 'granted' &&
      body.village === leave.body.village &&
      body.from <= on &&
      leadsTo(leave.body, body),
  );
  return next ? endedBy(next, all, on) : leave;
}

/** The day somebody is to be back: the one after the last, or the last itself where it ends at noon. */
function dueOn({ to, toNoon }: Leave): Day {
  return toNoon ? to : addDays(to, 1);
}

/**
 * How a return stands to the leave: back on the day after its last, or on the last itself where it
 * ends at noon, is on time.
 */
export function returnedOn(on: Day, leave: Leave): LeaveReturn {
  const { days } = leave;
  const due = dueOn(leave);
  const taken = takenPart({ ...leave, returned: { on, early: 0, late: 0 } });
  const early = on < due ? days - (taken ? leaveDays(taken) : 0) : 0;
  return { on, early, late: Math.max(0, daysBetween(due, on)) };
}
