import type { Day } from '../../../src/core/calendar/day';
import { exportDeskRef } from '../../../src/core/forms/places';
import type { Ref } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import { rolesOn } from '../../../src/core/roster/caller';

/** Roles at whose desks requests for exports wait. */
const offices = [
  ...['township-officer', 'county-officer', 'prefecture-officer', 'province-officer'],
  'unit-officer',
];

/** Where requests for exports wait for somebody: by the places and units of their seats. */
export function exportDesksOf(
  tenant: string,
  caller: Caller,
  day: Day,
): Record<string, Ref<'exportDesk'>> {
  const scopes = rolesOn(caller, day)
    .filter(({ role }) => offices.includes(role))
    .map(({ scope }) => scope);
  return Object.fromEntries(scopes.map((scope) => [scope, exportDeskRef(tenant, scope)]));
}
