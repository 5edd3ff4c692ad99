import type { EndpointName } from '../../src/contract/contract';
import { instantOf } from '../../src/core/calendar/day';
import type { SuccessionFacts } from '../../src/core/handover/deed';
import type { OldPosting } from '../../src/core/handover/confirm';
import { sideOf } from '../../src/core/handover/sheet';
import type { Succession } from '../../src/core/handover/succession';
import type { Stored } from '../../src/core/records';
import type { Subject } from '../../src/core/roster/caller';
import { postingRef } from '../../src/core/roster/places';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { gatherStanding } from '../_backend/facts/gather-standing';
import { grantsFor } from '../_backend/facts/in-division';
import { desksAround } from '../_backend/facts/successions';
import type { Reader } from '../_backend/ports';

type Found = Stored<'succession'> | undefined;

/** A succession with what every deed on it rests on. */
export async function gatherSuccession<N extends EndpointName>(
  call: Call<N>,
  succession: Found,
  reader: Reader,
): Promise<SuccessionFacts> {
  const { tenant, day, now } = call;
  const [desks, grants] = await Promise.all([
    succession ? desksAround(reader, tenant, succession.body) : new Map<string, never>(),
    succession ? grantsFor(reader, tenant, succession.body.unit) : [],
  ]);
  return {
    ...{ tenant, day, at: instantOf(now), caller: callerOrRefuse(call), succession, desks },
    officers: grants.map(({ body }) => body),
  };
}

/** Whose, where and whose unit it is about: of its two people each sees it as their own. */
export function subjectOf<N extends EndpointName>(
  { succession }: Pick<SuccessionFacts, 'succession'>,
  call: Call<N>,
): Subject {
  if (!succession) return {};
  const { village, unit } = succession.body;
  return { ...ownOf(succession.body, call), division: village, unit };
}

function ownOf<N extends EndpointName>(body: Succession, call: Call<N>): Subject {
  const { person } = callerOrRefuse(call);
  return sideOf(person, body) ? { person } : {};
}

/** The old posting as it stands, with whose it is. */
export async function oldPosting(
  reader: Reader,
  tenant: string,
  succession: Found,
): Promise<OldPosting | undefined> {
  if (!succession) return undefined;
  const { person, postingFrom } = succession.body;
  const [{ posting }, standing] = await Promise.all([
    reader.read({ posting: postingRef(tenant, person, postingFrom) }),
    gatherStanding(reader, tenant, person),
  ]);
  return posting && standing ? { posting, standing } : undefined;
}
