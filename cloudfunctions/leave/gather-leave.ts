import type { EndpointName } from '../../src/contract/contract';
import { instantOf } from '../../src/core/calendar/day';
import { leaveRegisterRefs } from '../../src/core/leave/places';
import { restSlotRefs } from '../../src/core/leave/rest-slots';
import type { Stored } from '../../src/core/records';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { leavesOf } from '../_backend/facts/leaves';
import { postingsOf } from '../_backend/facts/of-person';
import type { Reader } from '../_backend/ports';

/** A request with what its decision changes: the person's requests, postings and registers. */
export async function gatherLeave<N extends EndpointName>(
  call: Call<N>,
  leave: Stored<'leave'> | undefined,
  reader: Reader,
) {
  const { tenant, day, now } = call;
  const known = { tenant, day, at: instantOf(now), caller: callerOrRefuse(call), leave };
  if (!leave) return { ...known, stored: [], leaves: [], postings: [], registers: [], slots: [] };
  const { person, village, kind } = leave.body;
  const slotRefs = kind === 'rotation' ? restSlotRefs(tenant, village, leave.body) : {};
  const [stored, postings, registers, slots] = await Promise.all([
    leavesOf(reader, tenant, person),
    postingsOf(reader, tenant, person),
    reader.read(leaveRegisterRefs(tenant, leave.body)),
    reader.read(slotRefs),
  ]);
  return {
    ...known,
    stored,
    leaves: stored.map(({ body }) => body),
    postings: postings.map(({ body }) => body),
    registers: Object.values(registers),
    slots: Object.values(slots),
  };
}

/** Whom and where a request is about. */
export function subjectOf({ leave }: { readonly leave: Stored<'leave'> | undefined }) {
  return {
    person: leave?.body.person,
    division: leave?.body.village,
    unit: leave?.body.unit,
  };
}
