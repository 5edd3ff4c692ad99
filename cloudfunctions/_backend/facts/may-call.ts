import type { EndpointName } from '../../../src/contract/contract';
import { contract } from '../../../src/contract/contract';
import type { Endpoint } from '../../../src/contract/endpoint';
import type { Day } from '../../../src/core/calendar/day';
import type { Caller, Subject } from '../../../src/core/roster/caller';
import type { Actor } from '../../../src/core/roster/actor';
import { actorsOn } from '../../../src/core/roster/actor';
import { hasRole, mayAct } from '../../../src/core/roster/caller';

/** Whether some role of the caller's is named at an endpoint at all: what a menu goes by. */
export function mayCall(caller: Caller, name: EndpointName, day: Day): boolean {
  const { callers }: Endpoint = contract[name];
  return typeof callers === 'object' && hasRole(caller, callers, day);
}

/** Whether `perform` would let the caller through about this subject. */
export function mayCallAbout(
  caller: Caller,
  name: EndpointName,
  subject: Subject,
  day: Day,
): boolean {
  const { callers }: Endpoint = contract[name];
  return typeof callers === 'object' && mayAct(caller, callers, subject, day);
}

/** As what the caller may call about this subject: in their own right, or in whose stead. */
export function actorsAt(
  caller: Caller,
  name: EndpointName,
  subject: Subject,
  day: Day,
): readonly Actor[] {
  const { callers }: Endpoint = contract[name];
  return typeof callers === 'object' ? actorsOn(caller, callers, subject, day) : [];
}
