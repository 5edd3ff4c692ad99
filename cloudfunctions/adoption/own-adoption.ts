import type { EndpointName } from '../../src/contract/contract';
import { adoptionRef } from '../../src/core/adoption/places';
import type { Stored } from '../../src/core/records';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import type { Reader } from '../_backend/ports';

/** The caller's own use of a story. */
export async function ownAdoption(
  call: Pick<Call<EndpointName>, 'tenant' | 'caller'>,
  story: string,
  reader: Reader,
): Promise<Stored<'adoption'> | undefined> {
  const at = adoptionRef(call.tenant, callerOrRefuse(call).person, story);
  return (await reader.read({ adoption: at })).adoption;
}
