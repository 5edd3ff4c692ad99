import type { Day } from '../../../src/core/calendar/day';
import { seatRoles } from '../../../src/core/leave/seats';
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

/** Past that it is “many”. */
const MOST = 100;

/** Requests of others that wait for a role of the caller's, the oldest first, at most 100. */
export async function waitingLeaves(
  reader: Reader,
  tenant: string,
  caller: Caller,
  day: Day,
): Promise<Stored<'leave'>[]> {
  const held = rolesOn(caller, day).filter(({ role }) => seatRoles.some((each) => each === role));
  const found = await Promise.all(
    held.map(({ role, scope }) => {
      const at = { index: 'byWaiting', equals: [role], range: codesWithin(scope) } as const;
      return reader.find({ collection: 'leave', tenants: [tenant], ...at }, { limit: MOST });
    }),
  );
  const records = new Map(found.flatMap((page) => page.records.map((each) => [each.id, each])));
  return [...records.values()]
    .filter(({ body }) => body.person !== caller.person)
    .sort((a, b) => (a.body.askedAt < b.body.askedAt ? -1 : 1))
    .slice(0, MOST);
}
