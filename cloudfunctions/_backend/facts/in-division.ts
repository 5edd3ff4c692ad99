import type { Month } from '../../../src/core/calendar/day';
import { addMonths } from '../../../src/core/calendar/day';
import type { Reader } from '../ports';
import { collect } from './collect';

/** The range of codes that begin with a division's own. */
export function codesWithin(division: string): { from: string; until: string } {
  const until = String(Number(division) + 1).padStart(division.length, '0');
  return { from: division, until };
}

export function postingsIn(reader: Reader, tenant: string, division: string) {
  const range = codesWithin(division);
  return collect(reader, { collection: 'posting', tenants: [tenant], index: 'byVillage', range });
}

/** Grants for the division itself, not those for what it lies in. */
export function grantsFor(reader: Reader, tenant: string, division: string) {
  const at = { index: 'byScope', equals: [division] } as const;
  return collect(reader, { collection: 'grant', tenants: [tenant], ...at });
}

export function registersIn(reader: Reader, tenant: string, division: string, month: Month) {
  const at = { index: 'byMonthVillage', equals: [month], range: codesWithin(division) } as const;
  return collect(reader, { collection: 'register', tenants: [tenant], ...at });
}

/** The registers of the months before `month` in its year, read side by side. */
export async function earlierRegistersIn(
  reader: Reader,
  tenant: string,
  division: string,
  month: Month,
) {
  const count = Number(month.slice(5)) - 1;
  const months = Array.from({ length: count }, (_, i) => addMonths(month, -1 - i));
  const found = await Promise.all(
    months.map((earlier) => registersIn(reader, tenant, division, earlier)),
  );
  return found.flat();
}

export function villagesIn(reader: Reader, tenant: string, division: string) {
  const range = codesWithin(division);
  return collect(reader, { collection: 'village', tenants: [tenant], index: 'byCode', range });
}

/** People looked after by the townships of a division, or by the township a village lies in. */
export function peopleIn(reader: Reader, tenant: string, division: string) {
  const range = codesWithin(division.slice(0, 9));
  return collect(reader, { collection: 'person', tenants: [tenant], index: 'byTownship', range });
}
