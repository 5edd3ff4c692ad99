import type { Day } from '../../../src/core/calendar/day';
import type { Stored } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import { rolesOn } from '../../../src/core/roster/caller';
import type { Reader } from '../ports';
import { codesWithin } from './in-division';

/** Roles that leave is filed with. */
export const receivers = ['county-officer', 'prefecture-officer', 'province-officer'];

/** Past that it is “many”. */
const MOST = 100;

/** What was filed with or copied to a role of the caller’s and nobody has seen, each once. */
export async function unseenFilings(
  reader: Reader,
  tenant: string,
  caller: Caller,
  day: Day,
): Promise<Stored<'filing'>[]> {
  const held = rolesOn(caller, day).filter(({ role }) => receivers.includes(role));
  const found = await Promise.all(
    held.map(({ role, scope }) => {
      const at = { index: 'byUnseen', equals: [role], range: codesWithin(scope) } as const;
      return reader.find({ collection: 'filing', tenants: [tenant], ...at }, { limit: MOST });
    }),
  );
  const records = found.flatMap((page) => page.records.map((each) => [each.id, each] as const));
  return [...new Map(records).values()];
}
