import type { Day, Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import { mayAct } from '../roster/caller';
import { bodies } from '../policy/kinds/bodies';
import { isToFile } from './filing';
import type { Leave, LeaveState, LeaveStepName } from './leave';
import type { DaysToMark } from './mark-days';
import { markDays } from './mark-days';
import { tellDecided } from './tell';

export type LeaveDecision = 'grant' | 'refuse' | 'send-back';

export interface DecideFacts extends DaysToMark {
  readonly caller: Caller;
  /** Today, UTC+8. */
  readonly day: Day;
  readonly leave: Stored<'leave'> | undefined;
  /** All requests of the person, the one decided among them. */
  readonly leaves: readonly Leave[];
}

const becomes = {
  grant: 'granted',
  refuse: 'refused',
  'send-back': 'sent-back',
} as const satisfies Record<LeaveDecision, LeaveState>;

/** Whether the caller holds the seat that decides, on somebody else's request. */
export function mayDecide(caller: Caller, leave: Leave, day: Day): boolean {
  const rules = { [leave.route.role]: 'division' } as const;
  const other = caller.person !== leave.person;
  return other && mayAct(caller, rules, { division: leave.village }, day);
}

/**
 * Grants, refuses or hands back a request; leave granted is marked on its days. The person is told.
 * @throws Refused `leave-unknown`, `own-leave`, `leave-not-yours`, `leave-not-at-step`,
 * `leave-remark-needed`.
 */
export function decideLeave(
  { decision, remark }: { decision: LeaveDecision; remark?: string | undefined },
  facts: DecideFacts,
): { output: { leave: string; state: LeaveState }; writes: Write[] } {
  const { caller, day, leave: stored, leaves, at } = facts;
  if (!stored) throw refused('leave-unknown');
  const leave = stored.body;
  if (leave.person === caller.person) throw refused('own-leave');
  if (!mayDecide(caller, leave, day)) {
    throw refused('leave-not-yours', { who: bodies[leave.route.decides] });
  }
  if (leave.state !== 'asked') throw refused('leave-not-at-step', { step: '审批' });
  if (decision !== 'grant' && !remark) {
    throw refused('leave-remark-needed', {}, { field: 'remark' });
  }
  const done = withStep(leave, becomes[decision], { step: decision, caller, at, remark });
  const files = decision === 'grant' && isToFile(leave);
  const after: Leave = files ? { ...done, toDeliver: 'waiting' } : done;
  const all = leaves.map((each) => (each.number === leave.number ? after : each));
  const marks = decision === 'grant' ? markDays([after], all, AFTER_CLOSING, facts) : [];
  return {
    output: { leave: stored.id, state: after.state },
    writes: [replace(stored, after), ...marks, ...tellDecided(decision, after, remark, facts)],
  };
}

const AFTER_CLOSING = '汇总之后才批准的请假';

/** The request in its next state, with who did it. Nothing waits for anybody any more. */
export function withStep(
  leave: Leave,
  state: LeaveState,
  of: {
    step: LeaveStepName;
    caller: Pick<Caller, 'person' | 'name'>;
    at: Instant;
    remark?: string | undefined;
  },
): Leave {
  const { step, caller, at, remark } = of;
  const by = { step, by: caller.person, byName: caller.name, at };
  return {
    ...leave,
    waitsFor: undefined,
    state,
    steps: [...leave.steps, { ...by, ...(remark ? { remark } : {}) }],
  };
}
