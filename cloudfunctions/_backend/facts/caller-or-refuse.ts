import type { EndpointName } from '../../../src/contract/contract';
import { refused } from '../../../src/core/refusal';
import type { Caller } from '../../../src/core/roster/caller';
import type { Call } from '../act';

/**
 * Who calls, where an act cannot do without.
 * @throws Refused `not-bound`.
 */
export function callerOrRefuse({ caller }: Pick<Call<EndpointName>, 'caller'>): Caller {
  if (!caller) throw refused('not-bound');
  return caller.body;
}
