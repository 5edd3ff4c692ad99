import type { AssessmentSheet } from '../../src/core/assessment/sheet';
import type { Day } from '../../src/core/calendar/day';
import type { Caller } from '../../src/core/roster/caller';
import { mayAct } from '../../src/core/roster/caller';

const overseers = { 'township-officer': 'division', 'county-officer': 'division' } as const;

/**
 * What somebody may read of a sheet: who oversees the village all of it, but nothing more of their own than
 * any cadre; whoever it is about the result once it is told; the unit once it is closed.
 */
export function sightOf(
  { person, village, state }: AssessmentSheet,
  caller: Caller,
  day: Day,
): { readonly all: boolean; readonly own: boolean; readonly result: boolean } {
  const own = person === caller.person;
  const all = !own && mayAct(caller, overseers, { division: village }, day);
  const told = !['gathering', 'handed'].includes(state);
  return { all, own, result: all || (own && told) || state === 'closed' };
}
