import type { EndpointName } from '../../src/contract/contract';
import { instantOf } from '../../src/core/calendar/day';
import type { Posting } from '../../src/core/roster/people';
import type { County } from '../../src/core/roster/county';
import type { Stored } from '../../src/core/records';
import { villageRef } from '../../src/core/roster/places';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { grantsFor } from '../_backend/facts/in-division';
import { packOn } from '../_backend/facts/rules-in-force';
import { postingsAndSuccession } from '../_backend/facts/successions';
import type { Reader } from '../_backend/ports';

/** What the beginning of a succession rests on, for one of somebody's postings. */
export async function beginFacts<N extends EndpointName>(
  call: Call<N>,
  { person, county }: { readonly person: string; readonly county: Stored<'county'> | undefined },
  reader: Reader,
  choose: (postings: readonly Posting[]) => Posting | undefined,
) {
  const { tenant, day, now } = call;
  const found = await postingsAndSuccession(reader, tenant, person, choose);
  const { posting } = found;
  const [grants, { village }] = await Promise.all([
    posting ? grantsFor(reader, tenant, posting.unit) : [],
    posting
      ? reader.read({ village: villageRef(tenant, posting.village) })
      : { village: undefined },
  ]);
  return {
    ...{ ...found, tenant, day, at: instantOf(now), caller: callerOrRefuse(call) },
    pack: packOn(county?.body as County | undefined, day),
    villageName: village?.body.name ?? posting?.village ?? '',
    officers: grants.map(({ body }) => body),
  };
}
