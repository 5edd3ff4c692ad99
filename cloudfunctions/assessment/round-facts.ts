import type { EndpointName } from '../../src/contract/contract';
import type { RoundFacts } from '../../src/core/assessment/open-round';
import { divisionOfAssessment } from '../../src/core/assessment/places';
import { instantOf } from '../../src/core/calendar/day';
import type { Stored } from '../../src/core/records';
import type { Subject } from '../../src/core/roster/caller';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';

/** What every deed on a round rests on. */
export function roundFacts(
  round: Stored<'assessmentRound'> | undefined,
  call: Pick<Call<EndpointName>, 'day' | 'now' | 'caller'>,
): RoundFacts {
  const { day, now } = call;
  return { round, day, at: instantOf(now), caller: callerOrRefuse(call) };
}

/** What the county does with a round is about the county its name names. */
export function aboutRound({ input }: { readonly input: { readonly round: string } }): Subject {
  return { division: divisionOfAssessment(input.round) };
}
