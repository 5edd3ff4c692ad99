import type { EndpointName } from '../../src/contract/contract';
import { instantOf } from '../../src/core/calendar/day';
import type { Stored } from '../../src/core/records';
import type { Subject } from '../../src/core/roster/caller';
import type { RobotFacts } from '../../src/core/sharing/run-robot';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';

/** Letters of a robot's own code. */
export const CODE_LENGTH = 8;

/** A card for a message: letters as the phones draw them. */
export function cardFrom(randomCode: (length: number) => string): string {
  return randomCode(10).toLowerCase();
}

/** Groups belong to the county as a whole. */
export function aboutCounty({ county }: { county: Stored<'county'> | undefined }): Subject {
  return { division: county?.body.division };
}

export function robotFacts(
  call: Pick<Call<EndpointName>, 'tenant' | 'now' | 'caller'>,
): RobotFacts {
  return { tenant: call.tenant, at: instantOf(call.now), caller: callerOrRefuse(call) };
}
