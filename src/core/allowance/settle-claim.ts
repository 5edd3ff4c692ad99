import type { Instant } from '../calendar/day';
import type { Stored } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { actorOtherThan, inOwnRight } from '../roster/actor';
import { stepBy } from '../step';
import type { Claimant, Claimed, ClaimFacts } from './decide-claim';
import { canClaim } from './decide-claim';
import { tellClaim } from './tell';
import type { ClaimState, TripClaim } from './trip-claim';

/** Takes one's own claim back, while nobody agreed. @throws Refused `claim-not-at-step`. */
export function decideTakeBackClaim(
  by: Pick<Claimant, 'person' | 'name'>,
  { stored, at }: Pick<ClaimFacts, 'stored' | 'at'>,
): Claimed {
  if (!stored || !canClaim('take-back', stored.body)) throw refused('claim-not-at-step');
  const step = stepBy('take-back' as const, inOwnRight(by), at);
  return moved(stored, 'taken-back', step);
}

export interface SettleFacts {
  readonly tenant: string;
  readonly at: Instant;
  readonly actors: readonly Actor[];
  readonly stored: Stored<'tripClaim'> | undefined;
}

/**
 * 核对往返: the unit agrees, or hands it back with a reason. Nobody looks at their own.
 * @throws Refused `claim-not-at-step`, `payment-own`, `claim-reason-needed`.
 */
export function decideSettleClaim(
  { agree, reason }: { readonly agree: boolean; readonly reason?: string | undefined },
  { tenant, at, actors, stored }: SettleFacts,
): Claimed {
  const deed = agree ? 'agree' : 'hand-back';
  if (!stored || !canClaim(deed, stored.body)) throw refused('claim-not-at-step');
  const actor = actorOtherThan(actors, stored.body.person);
  if (!actor) throw refused('payment-own');
  if (!agree && !reason) throw refused('claim-reason-needed', {}, { field: 'reason' });
  const step = stepBy(deed, actor, at, reason);
  const { output, writes, body } = moved(stored, agree ? 'agreed' : 'handed-back', step);
  const told = tellClaim(body, { deed, byName: actor.name, remark: reason }, { tenant, at });
  return { output, writes: [...writes, ...told] };
}

function moved(
  stored: Stored<'tripClaim'>,
  state: ClaimState,
  step: TripClaim['steps'][number],
): Claimed & { body: TripClaim } {
  const { waitsFor, ...rest } = stored.body;
  void waitsFor;
  const body: TripClaim = { ...rest, state, steps: [...rest.steps, step] };
  return { output: { state }, writes: [replace(stored, body)], body };
}
