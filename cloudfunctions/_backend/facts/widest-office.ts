import type { Day } from '../../../src/core/calendar/day';
import type { Caller } from '../../../src/core/roster/caller';
import { rolesOn } from '../../../src/core/roster/caller';

const offices = ['township-officer', 'county-officer'];

/** Division of the widest office the caller holds on a day, township or county; often none. */
export function widestOffice(caller: Caller, day: Day): string | undefined {
  const scopes = rolesOn(caller, day)
    .filter(({ role }) => offices.includes(role))
    .map(({ scope }) => scope);
  // A division's code is the shorter the wider it is.
  return scopes.sort((a, b) => a.length - b.length)[0];
}
