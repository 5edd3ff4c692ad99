import type { Store } from '../cloudfunctions/_backend/ports';
import { instantOf } from '../src/core/calendar/day';
import { decideRelease } from '../src/core/roster/binding';
import { callerRef, personRef } from '../src/core/roster/places';
import { SETUP_COMMAND } from './recorded-store';

/**
 * Undoes the binding of an officer whom nobody above could help: they lost the phone or the browser
 * it was made in, or left. `id`: of the person; `now`: milliseconds. True where there was one.
 */
export async function releaseOfficer(
  store: Store,
  { tenant, id, now, reason }: { tenant: string; id: string; now: number; reason: string },
): Promise<boolean> {
  const { person } = await store.read({ person: personRef(tenant, id) });
  const openid = person?.body.openid;
  if (!person || !openid) return false;
  const { caller } = await store.read({ caller: callerRef(tenant, openid) });
  const at = instantOf(now);
  const { writes } = decideRelease(person, caller, {
    ...{ by: id, byName: SETUP_COMMAND, at, reason },
  });
  await store.commit(writes);
  return true;
}
