import type { Day } from '../../src/core/calendar/day';
import type { Caller } from '../../src/core/roster/caller';
import { rolesOn } from '../../src/core/roster/caller';

/** Whether the caller holds the county’s office. */
export function isOfCounty(caller: Caller, day: Day): boolean {
  return rolesOn(caller, day).some(({ role }) => role === 'county-officer');
}
