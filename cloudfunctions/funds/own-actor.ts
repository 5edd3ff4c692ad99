import type { EndpointName } from '../../src/contract/contract';
import type { Actor } from '../../src/core/roster/actor';
import { refused } from '../../src/core/refusal';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { sidesOf } from './sides';

/** As whom the caller writes for a village’s team. @throws Refused `not-allowed`. */
export function ownActor<N extends EndpointName>(call: Call<N>, village: string): Actor {
  const [actor] = sidesOf(callerOrRefuse(call), { village }, call.day).village;
  if (!actor) throw refused('not-allowed');
  return actor;
}
