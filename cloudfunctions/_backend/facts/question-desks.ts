import { questionDeskRef } from '../../../src/core/adoption/places';
import type { Day } from '../../../src/core/calendar/day';
import type { Ref } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import { rolesOn } from '../../../src/core/roster/caller';

/** A village's or township's code: no county's desk, and no unit's. */
const DESK = /^(\d{12}|\d{9})$/;

/** Where questions about cases wait for somebody: their own desk, and those of their village or township. */
export function desksOf(
  tenant: string,
  caller: Caller,
  day: Day,
): Record<string, Ref<'questionDesk'>> {
  const scopes = rolesOn(caller, day)
    .map(({ scope }) => scope)
    .filter((scope) => DESK.test(scope));
  const addressees = [...new Set([caller.person, ...scopes])];
  return Object.fromEntries(addressees.map((each) => [each, questionDeskRef(tenant, each)]));
}
