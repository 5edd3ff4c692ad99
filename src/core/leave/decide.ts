import type { Day, Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import { stepBy } from '../step';
import type { Actor } from '../roster/actor';
import { callerAs } from '../roster/actor';
import type { Caller } from '../roster/caller';
import { deciderOrRefuse } from './decider';
import { isToFile } from './filing';
import type { Leave, LeaveState, LeaveStepName } from './leave';
import type { DaysToMark } from './mark-days';
import { markDays } from './mark-days';
import type { StoredSlots } from './rest-slots';
import { bookRest } from './rest-slots';
import type { Holders } from './seats';
import { tellDecided } from './tell';

export type LeaveDecision = 'grant' | 'refuse' | 'send-back';

export interface DecideFacts extends DaysToMark {
  readonly caller: Caller;
  /** Today, UTC+8. */
  readonly day: Day;
  readonly leave: Stored<'leave'> | undefined;
  /** All requests of the person, the one decided among them. */
  readonly leaves: readonly Leave[];
  /** Where a 轮休 stands among the others of its groups; empty for other leave. */
  readonly slots: StoredSlots;
}

const becomes = {
  grant: 'granted',
  refuse: 'refused',
  'send-back': 'sent-back',
} as const satisfies Record<LeaveDecision, LeaveState>;

/** With who holds which seat around the village: it is looked at again when it is decided. */
export interface JudgeFacts extends DecideFacts {
  readonly holders: Holders;
}

/**
 * Grants, refuses or hands back a request; leave granted is marked on its days. The person is told.
 * @throws Refused `leave-unknown`, `own-leave`, `leave-not-yours`, `leave-not-at-step`,
 * `leave-no-seat`, `leave-remark-needed`.
 */
export function decideLeave(
  { decision, remark }: { decision: LeaveDecision; remark?: string | undefined },
  facts: JudgeFacts,
): { output: { leave: string; state: LeaveState }; writes: Write[] } {
  const { leave: stored, leaves, at } = facts;
  if (!stored) throw refused('leave-unknown');
  const leave = stored.body;
  const actor = deciderOrRefuse(leave, facts);
  const caller = callerAs(facts.caller, actor);
  if (leave.state !== 'asked') throw refused('leave-not-at-step', { step: '审批' });
  if (decision !== 'grant' && !remark) {
    throw refused('leave-remark-needed', {}, { field: 'remark' });
  }
  const done = withStep(leave, becomes[decision], { step: decision, caller: actor, at, remark });
  const files = decision === 'grant' && isToFile(leave);
  const after: Leave = files ? { ...done, toDeliver: 'waiting' } : done;
  const all = leaves.map((each) => (each.number === leave.number ? after : each));
  const by = { ...facts, caller };
  const marks = decision === 'grant' ? markDays([after], all, AFTER_CLOSING, by) : [];
  const freed = bookRest(facts.tenant, after, facts.slots);
  const told = tellDecided(decision, after, remark, by);
  return {
    output: { leave: stored.id, state: after.state },
    writes: [replace(stored, after), ...marks, ...freed, ...told],
  };
}

const AFTER_CLOSING = '汇总之后才批准的请假';

/** The request in its next state, with who did it. Nothing waits for anybody any more. */
export function withStep(
  leave: Leave,
  state: LeaveState,
  of: {
    step: LeaveStepName;
    caller: Actor;
    at: Instant;
    remark?: string | undefined;
  },
): Leave {
  const { step, caller, at, remark } = of;
  return {
    ...leave,
    waitsFor: undefined,
    lookAt: undefined,
    waitsAbove: undefined,
    raisedFor: undefined,
    state,
    steps: [...leave.steps, stepBy(step, caller, at, remark)],
  };
}
