import type { Day } from '../../src/core/calendar/day';
import type { LookerActors } from '../../src/core/funds/settle-entry';
import { actorsOn } from '../../src/core/roster/actor';
import type { Caller } from '../../src/core/roster/caller';

const team = { cadre: 'division', 'first-secretary': 'division' } as const;
const offices = { 'township-officer': 'division', 'county-officer': 'division' } as const;

/** As what the caller stands on each side of a village’s money; `unit`: who gave it. */
export function sidesOf(
  caller: Caller,
  { village, unit }: { readonly village: string; readonly unit?: string | undefined },
  day: Day,
): LookerActors {
  return {
    village: actorsOn(caller, team, { division: village }, day),
    unit: unit ? actorsOn(caller, { 'unit-officer': 'unit' }, { unit }, day) : [],
    office: actorsOn(caller, offices, { division: village }, day),
  };
}
