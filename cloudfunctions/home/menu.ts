import type { EndpointName, Output } from '../../src/contract/contract';
import { contract } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import type { Caller } from '../../src/core/roster/caller';
import { hasRole } from '../../src/core/roster/caller';

export type MenuItem = Output<'home.show'>['menu'][number];

/** What each entry of the menu is for: who may not call that does not see the entry. */
const leadsTo: readonly (readonly [MenuItem, EndpointName])[] = [
  ['trip', 'attendance.recordTrip'],
  ['today', 'attendance.today'],
  ['enter', 'attendance.enter'],
  ['sheets', 'attendance.sheets'],
  ['unit', 'attendance.unit'],
  ['people', 'roster.people'],
  ['roster-import', 'roster.preview'],
  ['calendar', 'policy.loadCalendar'],
];

/** Entries the caller may use, in order; `my-month` for everybody who was ever posted. */
export function menuFor(caller: Caller, day: Day): MenuItem[] {
  const own: MenuItem[] = caller.postings.length > 0 ? ['my-month'] : [];
  const others = leadsTo.filter(([, endpoint]) => {
    const { callers } = contract[endpoint];
    return typeof callers === 'object' && hasRole(caller, callers, day);
  });
  return [...own, ...others.map(([item]) => item)];
}
