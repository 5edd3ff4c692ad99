import type { Day, Month } from '../../../src/core/calendar/day';
import { addMonths } from '../../../src/core/calendar/day';
import type { Reader } from '../ports';
import { collect } from './collect';

export function postingsOf(reader: Reader, tenant: string, person: string) {
  const at = { index: 'byPerson', equals: [person] } as const;
  return collect(reader, { collection: 'posting', tenants: [tenant], ...at });
}

export function grantsOf(reader: Reader, tenant: string, person: string) {
  const at = { index: 'byPerson', equals: [person] } as const;
  return collect(reader, { collection: 'grant', tenants: [tenant], ...at });
}

/** What somebody has lent of their seats (代办), not put away yet. */
export function grantsLentBy(reader: Reader, tenant: string, person: string) {
  const at = { index: 'byLender', equals: [person] } as const;
  return collect(reader, { collection: 'grant', tenants: [tenant], ...at });
}

/** Everything that is lent in the tenant. Absent counts as empty text, which the range leaves out. */
export function grantsLent(reader: Reader, tenant: string) {
  const at = { index: 'byLender', range: { from: '!' } } as const;
  return collect(reader, { collection: 'grant', tenants: [tenant], ...at });
}

/** People with this number on the roster, as it stands there: 11 digits. More than one is told as two. */
export async function peopleWithPhone(reader: Reader, tenant: string, phone: string) {
  const at = { index: 'byPhone', equals: [phone] } as const;
  const query = { collection: 'person', tenants: [tenant], ...at } as const;
  return (await reader.find(query, { limit: 2 })).records;
}

/** One-time codes that stand for the person. */
export function bindingCodesOf(reader: Reader, tenant: string, person: string) {
  const at = { index: 'byPerson', equals: [person] } as const;
  return collect(reader, { collection: 'bindingCode', tenants: [tenant], ...at });
}

/** A person's trips by their first day, `until` excluded. */
export function tripsOf(
  reader: Reader,
  tenant: string,
  person: string,
  range: { from: Day; until: Day },
) {
  const at = { index: 'byPerson', equals: [person], range } as const;
  return collect(reader, { collection: 'trip', tenants: [tenant], ...at });
}

/** A person's registers from January of the year of `month` up to the month itself. */
export function registersOfYear(reader: Reader, tenant: string, person: string, month: Month) {
  const range = { from: `${month.slice(0, 4)}-01`, until: addMonths(month, 1) };
  const at = { index: 'byPerson', equals: [person], range } as const;
  return collect(reader, { collection: 'register', tenants: [tenant], ...at });
}
