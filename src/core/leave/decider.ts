import type { Day } from '../calendar/day';
import { bodies } from '../policy/kinds/bodies';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorOtherThan, actorsOn } from '../roster/actor';
import type { Caller } from '../roster/caller';
import type { Leave } from './leave';
import type { Holders, SeatRole } from './seats';
import { bodyOfSeat, openSeat } from './seats';

/** Who asks, on which day, and who holds which seat around the village. */
interface Asking {
  readonly caller: Caller;
  readonly holders: Holders;
  readonly day: Day;
}

/**
 * The seat that decides now: the one its route names, or the next above where nobody holds that any
 * more or the applicant has come into it since, lent or not. Nothing where nobody is left above.
 */
export function seatNow(leave: Leave, holders: Holders, day: Day): SeatRole | undefined {
  return openSeat(leave.route.role, leave, holders, day)?.role;
}

/** As whom the caller decides, their own seat or a lent one; nothing where they do not. */
export function deciderOf(leave: Leave, { caller, holders, day }: Asking): Actor | undefined {
  const role = seatNow(leave, holders, day);
  return role && actorOtherThan(actorsWith(role, caller, leave, day), leave.person);
}

/** @throws Refused `own-leave` also where it would be in the applicant’s stead; `leave-not-yours`, `leave-no-seat`. */
export function deciderOrRefuse(leave: Leave, asking: Asking): Actor {
  const { caller, holders, day } = asking;
  if (leave.person === caller.person) throw refused('own-leave');
  const actor = deciderOf(leave, asking);
  if (actor) return actor;
  const stead = actorsWith(leave.route.role, caller, leave, day).some(
    ({ onBehalfOf }) => onBehalfOf?.person === leave.person,
  );
  if (stead) throw refused('own-leave', { name: leave.name });
  const role = seatNow(leave, holders, day);
  const kept = bodies[leave.route.decides];
  if (!role) throw refused('leave-no-seat', { who: kept });
  const who = role === leave.route.role ? kept : bodies[bodyOfSeat(role)];
  throw refused('leave-not-yours', { who });
}

function actorsWith(role: SeatRole, caller: Caller, { village }: Leave, day: Day) {
  return actorsOn(caller, { [role]: 'division' }, { division: village }, day);
}
