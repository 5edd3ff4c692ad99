import type { Store } from '../../cloudfunctions/_backend/ports';
import type { Ref, Stored } from '../../src/core/records';
import { insert, ref } from '../../src/core/records';
import type { Presence } from '../../src/core/attendance/presence';
import type { Unit } from '../../src/core/roster/people';

let tenants = 0;

/** Cases share a store, each in a tenant of its own. */
export const freshTenant = () => `tenant-${(tenants += 1)}`;

export const unit = (name: string): Unit => ({ name, level: 'county' });
export const unitRef = (tenant: string, id: string) => ref('unit', tenant, id);

export function presence(person: string, day: string): Presence {
  return {
    person,
    day,
    village: '533123100201',
    township: '533123100',
    means: 'app',
    place: 'inside',
    by: person,
    byName: '张三',
    at: `${day}T01:00:00.000Z`,
    late: false,
  };
}

/** What is stored there; fails the test when there is nothing. */
export async function mustRead<C extends Ref['collection']>(
  store: Store,
  at: Ref<C>,
): Promise<Stored<C>> {
  const found = (await store.read({ at })).at as Stored<C> | undefined;
  if (!found) throw new Error(`nothing stored at ${at.id}`);
  return found;
}

export async function addUnit(store: Store, tenant: string, id: string): Promise<Stored<'unit'>> {
  await store.commit([insert(unitRef(tenant, id), unit(id))]);
  return mustRead(store, unitRef(tenant, id));
}
