import type { Store } from '../cloudfunctions/_backend/ports';
import { instantOf } from '../src/core/calendar/day';
import { decideRelease } from '../src/core/roster/binding';
import { callerRef, personRef } from '../src/core/roster/places';

/**
 * Undoes the binding of an administrator who lost the phone or the browser it was made in, and whom
 * nobody above could help. `id`: of the person; `now`: milliseconds. True where there was one.
 */
export async function releaseAdministrator(
  store: Store,
  tenant: string,
  id: string,
  now: number,
): Promise<boolean> {
  const { person } = await store.read({ person: personRef(tenant, id) });
  const openid = person?.body.openid;
  if (!person || !openid) return false;
  const { caller } = await store.read({ caller: callerRef(tenant, openid) });
  const at = instantOf(now);
  const { writes } = decideRelease(person, caller, {
    ...{ by: id, byName: '服务器上的设立命令', at, reason: '管理员重新绑定' },
  });
  await store.commit(writes);
  return true;
}
