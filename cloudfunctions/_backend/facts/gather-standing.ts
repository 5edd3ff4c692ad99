import { callerRef, personRef } from '../../../src/core/roster/places';
import type { Standing } from '../../../src/core/roster/with-grants';
import type { Reader } from '../ports';

/** Somebody of the roster with their caller record, where they are bound; nothing where there is no such person. */
export async function gatherStanding(
  reader: Reader,
  tenant: string,
  id: string,
): Promise<Standing | undefined> {
  const { person } = await reader.read({ person: personRef(tenant, id) });
  const openid = person?.body.openid;
  if (!person || !openid) return person && { person };
  const { caller } = await reader.read({ caller: callerRef(tenant, openid) });
  return { person, caller };
}
