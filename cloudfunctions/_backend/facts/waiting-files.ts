import type { Day } from '../../../src/core/calendar/day';
import { kindOf } from '../../../src/core/files/file';
import type { Caller } from '../../../src/core/roster/caller';
import type { Reader } from '../ports';
import { codesWithin } from './in-division';
import { widestOffice } from './widest-office';

/** Past that it is “many”. */
const MOST = 100;

/** How many of each wait for a verdict, and since when. */
export interface WaitingFiles {
  readonly photos: number;
  readonly recordings: number;
  readonly since?: string;
}

/** What of others waits for a verdict where the caller may give one. */
export async function waitingFiles(
  reader: Reader,
  tenant: string,
  caller: Caller,
  day: Day,
): Promise<WaitingFiles> {
  const scope = widestOffice(caller, day);
  if (!scope) return { photos: 0, recordings: 0 };
  const at = { index: 'byWaitingIn', range: codesWithin(scope) } as const;
  const query = { collection: 'file', tenants: [tenant], ...at } as const;
  const { records } = await reader.find(query, { limit: MOST });
  const others = records.filter(({ body }) => body.owner !== caller.person && !body.removing);
  const [since] = others.map(({ body }) => body.at).sort();
  const recordings = others.filter(({ body }) => kindOf(body) === 'recording').length;
  return { photos: others.length - recordings, recordings, ...(since ? { since } : {}) };
}
