import type { Stored, Write } from '../records';
import { replace } from '../records';
import { dayOf, instantOf } from '../calendar/day';
import { seatNow } from './decider';
import { lookAgain } from './overdue';
import type { Holders } from './seats';
import { seatAbove } from './seats';
import { tellWaiting } from './tell-waiting';

/**
 * A request that waits, looked at by the timer at `now` (milliseconds) as people hold their seats
 * then: who decides is told where it is time, and it shows above where it waited too long.
 */
export function remindOf(leave: Stored<'leave'>, holders: Holders, now: number): Write[] {
  const { tenant, body } = leave;
  const day = dayOf(now);
  const seats = {
    open: seatNow(body, holders, day),
    above: seatAbove(body.route.role, body, holders, day),
  };
  const { leave: after, reminds } = lookAgain(body, seats, now);
  const told = reminds ? tellWaiting(after, holders, { tenant, day, at: instantOf(now) }) : [];
  return [replace(leave, after), ...told];
}
