import type { Day } from '../calendar/day';
import type { Ref } from '../records';
import { ref } from '../records';
import type { SuccessionRole } from './succession';

export const SUCCESSION_ID = /^succession:.{1,64}:\d{4}-\d{2}-\d{2}$/;

export function successionId(person: string, postingFrom: Day): string {
  return `succession:${person}:${postingFrom}`;
}

/** As it is called from outside, by its whole id. */
export const successionRef = (tenant: string, id: string): Ref<'succession'> =>
  ref('succession', tenant, id);

export const successionDeskRef = (tenant: string, scope: string): Ref<'successionDesk'> =>
  ref('successionDesk', tenant, `successionDesk:${scope}`);

const COUNTY_DIGITS = 6;
const TOWNSHIP_DIGITS = 9;

/** Whose desk it lies on: a division's code, or a unit. */
export function deskScope(
  role: SuccessionRole,
  { village, unit }: { readonly village: string; readonly unit: string },
): string {
  if (role === 'unit-officer') return unit;
  return village.slice(0, role === 'township-officer' ? TOWNSHIP_DIGITS : COUNTY_DIGITS);
}
