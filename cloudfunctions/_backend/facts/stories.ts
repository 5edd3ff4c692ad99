import type { Day } from '../../../src/core/calendar/day';
import { canDo } from '../../../src/core/publicity/can';
import type { Stored } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import { rolesOn } from '../../../src/core/roster/caller';
import type { Reader } from '../ports';
import { codesWithin } from './in-division';

/** Past that it is “many”. */
const MOST = 100;
const offices = ['township-officer', 'county-officer'];

/** Stories of others that wait for the caller to look at them. */
export async function storiesToReview(
  reader: Reader,
  tenant: string,
  caller: Caller,
  day: Day,
): Promise<Stored<'story'>[]> {
  const scopes = rolesOn(caller, day)
    .filter(({ role }) => offices.includes(role))
    .map(({ scope }) => scope);
  const [scope] = scopes.sort((a, b) => a.length - b.length);
  if (!scope) return [];
  const at = { index: 'byWaiting', range: codesWithin(scope) } as const;
  const query = { collection: 'story', tenants: [tenant], ...at } as const;
  const { records } = await reader.find(query, { limit: MOST });
  return records.filter(({ body }) => {
    const can = canDo(body, { caller, day, consents: false });
    return can.includes('pass') || can.includes('publish');
  });
}
