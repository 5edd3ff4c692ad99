import type { Day } from '../calendar/day';
import type { Ref } from '../records';
import { ref } from '../records';
import type { Grant } from './people';

/** Where roster records live. Each id is built from what makes the record unique. */

export const countyRef = (tenant: string): Ref<'county'> => ref('county', tenant, 'county');

export const divisionRef = (tenant: string, code: string): Ref<'division'> =>
  ref('division', tenant, `division:${code}`);

export const villageRef = (tenant: string, code: string): Ref<'village'> =>
  ref('village', tenant, `village:${code}`);

export const unitRef = (tenant: string, name: string): Ref<'unit'> =>
  ref('unit', tenant, unitId(name));

export const personRef = (tenant: string, person: string): Ref<'person'> =>
  ref('person', tenant, person);

export const postingRef = (tenant: string, person: string, from: Day): Ref<'posting'> =>
  ref('posting', tenant, `posting:${person}:${from}`);

export const grantRef = (
  tenant: string,
  person: string,
  role: Grant['role'],
  scope: string,
): Ref<'grant'> => ref('grant', tenant, `grant:${person}:${role}:${scope}`);

/** A seat lent from a day on: beside what the person holds, and beside what others lend. */
export const lentGrantRef = (
  tenant: string,
  {
    person,
    role,
    scope,
    from,
    lentBy,
  }: Pick<Grant, 'person' | 'role' | 'scope' | 'from' | 'lentBy'>,
): Ref<'grant'> => ref('grant', tenant, `grant:${person}:${role}:${scope}:for:${lentBy}:${from}`);

export const callerRef = (tenant: string, openid: string): Ref<'caller'> =>
  ref('caller', tenant, `caller:${openid}`);

/** `hash` is the keyed hash of the normalised code: the code itself is not kept. */
export const bindingCodeRef = (tenant: string, hash: string): Ref<'bindingCode'> =>
  ref('bindingCode', tenant, `code:${hash}`);

export const bindingAttemptsRef = (tenant: string, openid: string): Ref<'bindingAttempts'> =>
  ref('bindingAttempts', tenant, `attempts:${openid}`);

export function unitId(name: string): string {
  return `unit:${name}`;
}

/** A unit's name from its id: the name is what makes it unique. */
export function unitName(id: string): string {
  return id.replace(/^unit:/, '');
}

/**
 * A person's id, from a keyed hash of the ID number, or of the phone where there is no ID number:
 * the same person in the next file is the same record, and the id gives nothing away.
 */
export function personId(hash: string): string {
  return `p${hash.slice(0, 20)}`;
}
