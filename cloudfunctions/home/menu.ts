import type { EndpointName, Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { within } from '../../src/core/calendar/day';
import type { Caller } from '../../src/core/roster/caller';
import { mayCall } from '../_backend/facts/may-call';

export type MenuItem = Output<'home.show'>['menu'][number];

/** What each entry of the menu is for: who may not call that does not see the entry. */
const leadsTo: readonly (readonly [MenuItem, EndpointName])[] = [
  ['leave', 'leave.list'],
  ['trip', 'attendance.recordTrip'],
  ['today', 'attendance.today'],
  ['enter', 'attendance.enter'],
  ['sheets', 'attendance.sheets'],
  ['unit', 'attendance.unit'],
  ['people', 'roster.people'],
  ['roster-import', 'roster.preview'],
  ['calendar', 'policy.loadCalendar'],
  ['photos', 'files.waiting'],
];

/** Entries the caller may use, in order; `my-month` for everybody who was ever posted. */
export function menuFor(caller: Caller, day: Day): MenuItem[] {
  const own: MenuItem[] = caller.postings.length > 0 ? ['my-month'] : [];
  const posted = caller.postings.some((posting) => within(day, posting));
  const others = leadsTo
    .filter(([, endpoint]) => mayCall(caller, endpoint, day))
    // Others' trips are entered from where the other is chosen.
    .filter(([item]) => item !== 'trip' || posted);
  return [...own, ...others.map(([item]) => item)];
}
