import type { EndpointName } from '../../src/contract/contract';
import { instantOf } from '../../src/core/calendar/day';
import type { ChangeFacts } from '../../src/core/log/change';
import { logMonthRef } from '../../src/core/log/places';
import type { Stored } from '../../src/core/records';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import type { Reader } from '../_backend/ports';
import { readFiles } from './read-files';

/** What a change of an entry rests on: its month, and the files it names or is to name. */
export async function gatherEntry(
  call: Call<EndpointName>,
  entry: Stored<'logEntry'> | undefined,
  reader: Reader,
  photos: readonly string[] = [],
): Promise<ChangeFacts> {
  const { tenant, now, day } = call;
  const facts = { at: instantOf(now), today: day, by: callerOrRefuse(call).person, entry };
  if (!entry) return { ...facts, month: undefined, files: {} };
  const { person, village, day: of, photos: kept } = entry.body;
  const [{ month }, files] = await Promise.all([
    reader.read({ month: logMonthRef(tenant, person, village, of) }),
    readFiles(reader, tenant, [...kept, ...photos]),
  ]);
  return { ...facts, month, files };
}
