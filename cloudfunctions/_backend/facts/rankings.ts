import type { Day, Month } from '../../../src/core/calendar/day';
import type { Stored } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import { rolesOn } from '../../../src/core/roster/caller';
import type { Reader } from '../ports';
import { codesWithin } from './in-division';

type Lists = Stored<'rankingList'>[];

/** Roles that a list may be passed on to. */
const receivers = ['county-officer', 'prefecture-officer'];

/** Past that it is “many”: more than a prefecture has townships. */
const MOST = 200;

/** Lists of a month that lie or lay before a role of the caller’s, by township. */
export async function rankingsOf(
  reader: Reader,
  tenant: string,
  { caller, day }: { readonly caller: Caller; readonly day: Day },
  month: Month,
): Promise<Lists> {
  const found = await Promise.all(
    receiving(caller, day).map(async ({ role, scope }) => {
      const at = { index: 'byMonth', equals: [month], range: codesWithin(scope) } as const;
      const query = { collection: 'rankingList', tenants: [tenant], ...at } as const;
      const { records } = await reader.find(query, { limit: MOST });
      return records.filter(({ body }) => body.passed.some((each) => each.role === role));
    }),
  );
  return once(found.flat());
}

/** Lists of any month that lie before a role of the caller’s and that nobody has seen. */
export async function unseenRankings(
  reader: Reader,
  tenant: string,
  { caller, day }: { readonly caller: Caller; readonly day: Day },
): Promise<Lists> {
  const found = await Promise.all(
    receiving(caller, day).map(({ role, scope }) => {
      const at = { index: 'byUnseen', equals: [role], range: codesWithin(scope) } as const;
      return reader.find({ collection: 'rankingList', tenants: [tenant], ...at }, { limit: MOST });
    }),
  );
  return once(found.flatMap(({ records }) => records));
}

/** Whether any list ever came to where the caller receives them. */
export async function receivesRankings(
  reader: Reader,
  tenant: string,
  { caller, day }: { readonly caller: Caller; readonly day: Day },
): Promise<boolean> {
  const found = await Promise.all(
    receiving(caller, day).map(({ scope }) => {
      const at = { index: 'byTownship', range: codesWithin(scope) } as const;
      return reader.find({ collection: 'rankingList', tenants: [tenant], ...at }, { limit: 1 });
    }),
  );
  return found.some(({ records }) => records.length > 0);
}

function receiving(caller: Caller, day: Day) {
  return rolesOn(caller, day).filter(({ role }) => receivers.includes(role));
}

function once(lists: Lists): Lists {
  return [...new Map(lists.map((each) => [each.id, each])).values()];
}
