import type { EndpointName, Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { within } from '../../src/core/calendar/day';
import type { Caller } from '../../src/core/roster/caller';
import { mayCall } from '../_backend/facts/may-call';

export type MenuItem = Output<'home.show'>['menu'][number];

/** What each entry of the menu is for: who may not call that does not see the entry. */
const leadsTo: readonly (readonly [MenuItem, EndpointName])[] = [
  ['leave', 'leave.list'],
  ['evaluation', 'evaluation.list'],
  ['evaluation-vote', 'evaluation.rateSigned'],
  ['issues', 'evaluation.issues'],
  ['checks', 'check.list'],
  ['proposals', 'proposal.list'],
  ['handover', 'handover.list'],
  ['unit-assessments', 'unit-assessment.years'],
  ['logs', 'log.division'],
  ['trip', 'attendance.recordTrip'],
  ['today', 'attendance.today'],
  ['enter', 'attendance.enter'],
  ['sheets', 'attendance.sheets'],
  ['overview', 'overview.show'],
  ['unit', 'attendance.unit'],
  ['logs', 'log.unit'],
  ['allowances', 'allowance.division'],
  ['allowances', 'allowance.unit'],
  ['assessments', 'assessment.rounds'],
  ['exports', 'forms.mine'],
  ['village-funds', 'funds.planProject'],
  ['funds', 'funds.within'],
  ['funds', 'funds.unit'],
  ['people', 'roster.people'],
  ['roster-import', 'roster.preview'],
  ['calendar', 'policy.loadCalendar'],
  ['photos', 'files.waiting'],
  ['story-review', 'publicity.waiting'],
  ['my-stories', 'publicity.mine'],
];

/**
 * Entries the caller may use, in order; `my-month`, `log`, `my-allowances` and `assessments` for everybody
 * who was ever posted. `above`: in a
 * tenant above the counties, where no village is and what was filed with it is all there is, with
 * its counties' summaries; and lists of a ranking, if any ever came.
 */
export function menuFor(
  caller: Caller,
  day: Day,
  above: false | { readonly received: boolean },
): MenuItem[] {
  const own: MenuItem[] =
    caller.postings.length > 0 ? ['my-month', 'log', 'my-allowances', 'assessments'] : [];
  const posted = caller.postings.some((posting) => within(day, posting));
  const others = leadsTo
    .filter(([, endpoint]) => mayCall(caller, endpoint, day))
    // Others' trips are entered from where the other is chosen.
    .filter(([item]) => item !== 'trip' || posted)
    .filter(([item]) => item !== 'evaluation-vote' || !mayCall(caller, 'evaluation.list', day));
  // What was published is there for anybody to read.
  const menu = [
    ...new Set([
      ...[...own, ...others.map(([item]) => item)],
      ...(['stories', 'adoptions', 'awards'] as const),
    ]),
  ];
  if (!above) return menu;
  const held: readonly MenuItem[] = above.received
    ? ['leave', 'proposals', 'overview']
    : ['leave', 'overview'];
  return menu.filter((item) => held.includes(item));
}
