import type { EndpointName } from '../../src/contract/contract';
import { instantOf } from '../../src/core/calendar/day';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';

/** What every decision here rests on besides its records. */
export function whoCalls(call: Pick<Call<EndpointName>, 'tenant' | 'day' | 'now' | 'caller'>) {
  const { tenant, day, now } = call;
  return { tenant, day, at: instantOf(now), caller: callerOrRefuse(call) };
}
