import type { Day } from '../../src/core/calendar/day';
import type { Caller, Subject } from '../../src/core/roster/caller';
import { mayCallAbout } from '../_backend/facts/may-call';
import type { NomineeFacts } from './nominee-for';

/**
 * Whom nominating somebody is about: a cadre’s village and unit; a team’s village; of a unit a village
 * it has people in that the caller looks after, or else the county: nobody nominates for their own unit.
 */
export function nomineeSubject(
  found: NomineeFacts | undefined,
  {
    caller,
    division,
    day,
  }: { readonly caller: Caller; readonly division: string; readonly day: Day },
): Subject {
  if (!found) return { division };
  const { nominee, postings } = found;
  if (nominee.kind === 'cadre') return { division: nominee.village, unit: nominee.unit };
  if (nominee.kind === 'team') return { division: nominee.village };
  const own = postings.find(({ village }) =>
    mayCallAbout(caller, 'awards.nominate', { division: village }, day),
  );
  return { division: own?.village ?? division };
}
