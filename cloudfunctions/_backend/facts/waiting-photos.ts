import type { Day } from '../../../src/core/calendar/day';
import type { Caller } from '../../../src/core/roster/caller';
import { rolesOn } from '../../../src/core/roster/caller';
import type { Reader } from '../ports';
import { codesWithin } from './in-division';

/** Past that it is “many”. */
const MOST = 100;
const judges = ['township-officer', 'county-officer'];

/** How many pictures of others wait for a verdict where the caller may give one, and since when. */
export async function waitingPhotos(
  reader: Reader,
  tenant: string,
  caller: Caller,
  day: Day,
): Promise<{ count: number; since?: string }> {
  const scopes = rolesOn(caller, day)
    .filter(({ role }) => judges.includes(role))
    .map(({ scope }) => scope);
  const [scope] = scopes.sort((a, b) => a.length - b.length);
  if (!scope) return { count: 0 };
  const at = { index: 'byWaitingIn', range: codesWithin(scope) } as const;
  const query = { collection: 'file', tenants: [tenant], ...at } as const;
  const { records } = await reader.find(query, { limit: MOST });
  const others = records.filter(({ body }) => body.owner !== caller.person && !body.removing);
  const [since] = others.map(({ body }) => body.at).sort();
  return { count: others.length, ...(since ? { since } : {}) };
}
