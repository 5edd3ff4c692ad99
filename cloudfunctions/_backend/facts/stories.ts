import type { Day } from '../../../src/core/calendar/day';
import { canDo } from '../../../src/core/publicity/can';
import type { Stored } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import type { Reader } from '../ports';
import { codesWithin } from './in-division';
import { widestOffice } from './widest-office';

/** Past that it is “many”. */
const MOST = 100;

/** Stories of others that wait for the caller to look at them. */
export async function storiesToReview(
  reader: Reader,
  tenant: string,
  caller: Caller,
  day: Day,
): Promise<Stored<'story'>[]> {
  const scope = widestOffice(caller, day);
  if (!scope) return [];
  const at = { index: 'byWaiting', range: codesWithin(scope) } as const;
  const query = { collection: 'story', tenants: [tenant], ...at } as const;
  const { records } = await reader.find(query, { limit: MOST });
  return records.filter(({ body }) => {
    const can = canDo(body, { caller, day, consents: false });
    return can.includes('pass') || can.includes('publish');
  });
}
