import type { EndpointName } from '../../src/contract/contract';
import { instantOf } from '../../src/core/calendar/day';
import { effectRefs } from '../../src/core/proposal/places';
import type { Stored } from '../../src/core/records';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { grantsOf } from '../_backend/facts/of-person';
import type { Reader } from '../_backend/ports';

type Found = Stored<'proposal'> | undefined;

/** A proposal with what its deeds rest on: the grants of whom it concerns, and its effects. */
export async function gatherProposal<N extends EndpointName>(
  call: Call<N>,
  proposal: Found,
  reader: Reader,
) {
  const { tenant, day, now } = call;
  const caller = callerOrRefuse(call);
  const known = { tenant, day, at: instantOf(now), caller, proposal };
  const { person } = proposal?.body ?? {};
  const [grants, effects] = await Promise.all([
    person ? grantsOf(reader, tenant, person) : [],
    reader.read(proposal ? effectRefs(tenant, proposal.id, proposal.body) : {}),
  ]);
  return {
    ...known,
    held: grants.map(({ body }) => body),
    effects: Object.values(effects).flatMap((each) => each ?? []),
  };
}

/** Whom, where and whose unit a proposal is about. */
export function subjectOf({ proposal }: { readonly proposal: Found }) {
  const { person, village, unit } = proposal?.body ?? {};
  return { person, division: village, unit };
}
