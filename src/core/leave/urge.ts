import type { Day, Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorOtherThan, actorsOn } from '../roster/actor';
import type { Caller } from '../roster/caller';
import { bodies } from '../policy/kinds/bodies';
import type { Leave } from './leave';
import { urgedToday } from './overdue';
import type { Holders } from './seats';
import { bodyOfSeat } from './seats';
import { tellWaiting } from './tell-waiting';

export interface UrgeFacts {
  readonly tenant: string;
  readonly at: Instant;
  readonly day: Day;
  readonly caller: Caller;
  readonly leave: Stored<'leave'> | undefined;
  readonly holders: Holders;
}

/** As whom the caller looks after a request from the level above; nothing where they do not. */
export function urgerOf(leave: Leave, caller: Caller, day: Day): Actor | undefined {
  const role = leave.waitsAbove;
  if (leave.state !== 'asked' || leave.raisedFor !== 'late' || !role) return undefined;
  const actors = actorsOn(caller, { [role]: 'division' }, { division: leave.village }, day);
  return actorOtherThan(actors, leave.person);
}

/**
 * 催办: the level above asks those in the seat to decide, at most once a day.
 * @throws Refused `leave-unknown`, `leave-not-overdue`, `leave-not-yours`, `leave-urged`.
 */
export function urgeLeave(facts: UrgeFacts): {
  output: { leave: string };
  writes: Write[];
} {
  const { leave: stored, caller, day, at } = facts;
  if (!stored) throw refused('leave-unknown');
  const leave = stored.body;
  if (leave.state !== 'asked' || leave.raisedFor !== 'late' || !leave.waitsAbove) {
    throw refused('leave-not-overdue');
  }
  const actor = urgerOf(leave, caller, day);
  if (!actor) throw refused('leave-not-yours', { who: bodies[bodyOfSeat(leave.waitsAbove)] });
  if (urgedToday(leave, Date.parse(at))) {
    throw refused('leave-urged', { name: leave.urged?.byName ?? '' });
  }
  const { person, name, onBehalfOf } = actor;
  const by = { by: person, byName: name, at };
  const stead = onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {};
  const after: Leave = {
    ...leave,
    urged: { byName: name, at },
    steps: [...leave.steps, { step: 'urge', ...by, ...stead }],
  };
  const told = tellWaiting(after, facts.holders, { ...facts, urgedBy: name, not: person });
  return { output: { leave: stored.id }, writes: [replace(stored, after), ...told] };
}
