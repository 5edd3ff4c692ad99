import type { Day } from '../../../src/core/calendar/day';
import type { Leave } from '../../../src/core/leave/leave';
import type { SeatRole } from '../../../src/core/leave/seats';
import { seatRoles } from '../../../src/core/leave/seats';
import { actorOtherThan, actorsOn } from '../../../src/core/roster/actor';
import type { Caller } from '../../../src/core/roster/caller';
import { rolesOn } from '../../../src/core/roster/caller';
import type { Stored } from '../../../src/core/records';
import type { Reader } from '../ports';
import { collect } from './collect';
import { codesWithin } from './in-division';

/** All requests of one person, by their first day. */
export function leavesOf(reader: Reader, tenant: string, person: string) {
  const at = { index: 'byPerson', equals: [person] } as const;
  return collect(reader, { collection: 'leave', tenants: [tenant], ...at });
}

/** Whether the caller holds the role on somebody else’s request: not in the applicant’s stead. */
function isForOther(caller: Caller, role: SeatRole, leave: Leave, day: Day): boolean {
  const actors = actorsOn(caller, { [role]: 'division' }, { division: leave.village }, day);
  return actorOtherThan(actors, leave.person) !== undefined;
}

/** Past that it is “many”. */
const MOST = 100;

/** Requests of others shown to a role of the caller’s because the level below let them wait, or stands empty. */
export async function overdueLeaves(
  reader: Reader,
  tenant: string,
  caller: Caller,
  day: Day,
): Promise<Stored<'leave'>[]> {
  const found = await leavesAt('byWaitsAbove', reader, tenant, caller, day);
  return found.filter(
    ({ body }) => body.waitsAbove && isForOther(caller, body.waitsAbove, body, day),
  );
}

/** Requests of others that wait for a role of the caller's, the oldest first, at most 100. */
export async function waitingLeaves(
  reader: Reader,
  tenant: string,
  caller: Caller,
  day: Day,
): Promise<Stored<'leave'>[]> {
  const found = await leavesAt('byWaiting', reader, tenant, caller, day);
  return found.filter(({ body }) => body.waitsFor && isForOther(caller, body.waitsFor, body, day));
}

/** By an index of role and village: for each role of the caller’s that decides, the oldest first, at most 100. */
async function leavesAt(
  index: 'byWaiting' | 'byWaitsAbove',
  reader: Reader,
  tenant: string,
  caller: Caller,
  day: Day,
): Promise<Stored<'leave'>[]> {
  const held = rolesOn(caller, day).filter(({ role }) => seatRoles.some((each) => each === role));
  const found = await Promise.all(
    held.map(({ role, scope }) => {
      const at = { index, equals: [role], range: codesWithin(scope) } as const;
      return reader.find({ collection: 'leave', tenants: [tenant], ...at }, { limit: MOST });
    }),
  );
  const records = new Map(found.flatMap((page) => page.records.map((each) => [each.id, each])));
  return [...records.values()]
    .sort((a, b) => (a.body.askedAt < b.body.askedAt ? -1 : 1))
    .slice(0, MOST);
}
