import { questionDeskRef } from '../../src/core/adoption/places';
import type { OpenThings } from '../../src/core/handover/sheet';
import type { Stored } from '../../src/core/records';
import { issuesOf } from '../_backend/facts/issues';
import { leavesOf } from '../_backend/facts/leaves';
import type { Reader } from '../_backend/ports';

/** What is open around whoever goes; nothing is read once the list is signed. */
export async function openThings(
  reader: Reader,
  tenant: string,
  succession: Stored<'succession'> | undefined,
): Promise<OpenThings> {
  if (succession?.body.state !== 'handing-over' || succession.body.sheet.lines) {
    return { issues: [], desk: undefined, leaves: [] };
  }
  const { person, village } = succession.body;
  const [issues, { desk }, leaves] = await Promise.all([
    issuesOf(reader, tenant, village),
    reader.read({ desk: questionDeskRef(tenant, person) }),
    leavesOf(reader, tenant, person),
  ]);
  return { issues, desk: desk?.body, leaves };
}
