import type { EndpointName } from '../../src/contract/contract';
import type { RoundFacts } from '../../src/core/awards/deed';
import { divisionOfRound } from '../../src/core/awards/places';
import { instantOf } from '../../src/core/calendar/day';
import type { Stored } from '../../src/core/records';
import type { Subject } from '../../src/core/roster/caller';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';

/** What every deed on a round rests on. */
export function roundFacts(
  round: Stored<'awardRound'> | undefined,
  call: Pick<Call<EndpointName>, 'tenant' | 'day' | 'now' | 'caller'>,
): RoundFacts {
  const { tenant, day, now } = call;
  return { round, tenant, day, at: instantOf(now), caller: callerOrRefuse(call) };
}

/** What the county does with a round is about the county its name names. */
export function aboutRound({ input }: { readonly input: { readonly round: string } }): Subject {
  return { division: divisionOfRound(input.round) };
}

export function aboutNomination({
  input,
}: {
  readonly input: { readonly nomination: string };
}): Subject {
  return { division: divisionOfRound(input.nomination) };
}

export function aboutObjection({
  input,
}: {
  readonly input: { readonly objection: string };
}): Subject {
  return { division: divisionOfRound(input.objection) };
}
