import type { Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { DecideFacts } from './decide';
import { withStep } from './decide';
import { deliverAgain } from './filing';
import type { Leave, LeaveState } from './leave';
import { markDays } from './mark-days';
import { bookRest } from './rest-slots';
import { tellWithdrawn } from './tell';

/** Whether a request can still be taken back by its person; `false` too for leave that has begun. */
export function mayWithdraw({ state, from }: Leave, today: string): boolean {
  return state === 'asked' || state === 'sent-back' || (state === 'granted' && today < from);
}

/**
 * Takes one's own request back: before it is decided, or granted and not begun; its days are open
 * again, and who granted it is told.
 * @throws Refused `leave-unknown`, `leave-not-at-step`, `leave-begun`.
 */
export function withdrawLeave(facts: DecideFacts): {
  output: { leave: string; state: LeaveState };
  writes: Write[];
} {
  const { caller, leave: stored, leaves, day, at } = facts;
  if (stored?.body.person !== caller.person) throw refused('leave-unknown');
  const leave = stored.body;
  if (!mayWithdraw(leave, day)) {
    if (leave.state === 'granted') throw refused('leave-begun');
    throw refused('leave-not-at-step', { step: '撤回' });
  }
  const done = withStep(leave, 'withdrawn', { step: 'withdraw', caller, at });
  const wasGranted = leave.state === 'granted';
  const after: Leave = wasGranted ? { ...done, ...deliverAgain(done) } : done;
  const all = leaves.map((each) => (each.number === leave.number ? after : each));
  const marks = wasGranted ? markDays([leave], all, '请假已撤回', facts) : [];
  const told = wasGranted ? tellWithdrawn(after, facts) : [];
  const freed = bookRest(facts.tenant, after, facts.slots);
  return {
    output: { leave: stored.id, state: after.state },
    writes: [replace(stored, after), ...marks, ...freed, ...told],
  };
}
