import type { Month } from '../../../src/core/calendar/day';
import type { Reader } from '../ports';
import { collect } from './collect';
import { codesWithin } from './in-division';

const yearOf = (year: number) => ({ from: `${year}-01`, until: `${year + 1}-01` });

/** What was recorded as paid to a person, by months of a year. */
export function paidOfYear(reader: Reader, tenant: string, person: string, year: number) {
  const at = { index: 'byPerson', equals: [person], range: yearOf(year) } as const;
  return collect(reader, { collection: 'allowancePaid', tenants: [tenant], ...at });
}

export function claimsOfYear(reader: Reader, tenant: string, person: string, year: number) {
  const at = { index: 'byPerson', equals: [person], range: yearOf(year) } as const;
  return collect(reader, { collection: 'tripClaim', tenants: [tenant], ...at });
}

export function paidOfUnit(reader: Reader, tenant: string, unit: string, month: Month) {
  const at = { index: 'byUnit', equals: [unit, month] } as const;
  return collect(reader, { collection: 'allowancePaid', tenants: [tenant], ...at });
}

/** Return trips that wait for a unit to look at, the earliest month first. */
export function claimsWaitingFor(reader: Reader, tenant: string, unit: string) {
  const at = { index: 'byWaiting', equals: [unit] } as const;
  return collect(reader, { collection: 'tripClaim', tenants: [tenant], ...at });
}

export function claimsOfUnit(reader: Reader, tenant: string, unit: string, month: Month) {
  const at = { index: 'byUnit', equals: [unit, month] } as const;
  return collect(reader, { collection: 'tripClaim', tenants: [tenant], ...at });
}

export function paidIn(reader: Reader, tenant: string, division: string, month: Month) {
  const at = { index: 'byMonth', equals: [month], range: codesWithin(division) } as const;
  return collect(reader, { collection: 'allowancePaid', tenants: [tenant], ...at });
}

export function claimsIn(reader: Reader, tenant: string, division: string, month: Month) {
  const at = { index: 'byMonth', equals: [month], range: codesWithin(division) } as const;
  return collect(reader, { collection: 'tripClaim', tenants: [tenant], ...at });
}
