import type { Month } from '../../../src/core/calendar/day';
import { addMonths, firstDayOf } from '../../../src/core/calendar/day';
import type { Stored } from '../../../src/core/records';
import type { Reader } from '../ports';
import { collect } from './collect';
import { codesWithin } from './in-division';

/** A person's entries of a month, the latest day first, those of a day as they were written. */
export async function entriesOf(reader: Reader, tenant: string, person: string, month: Month) {
  const range = { from: firstDayOf(month), until: firstDayOf(addMonths(month, 1)) };
  const at = { index: 'byPerson', equals: [person], range } as const;
  const found = await collect(reader, { collection: 'logEntry', tenants: [tenant], ...at });
  return found.sort(
    ({ body: a }, { body: b }) =>
      (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) || a.number - b.number,
  );
}

/** A person's months of the log from January of the year of `month` up to the month itself. */
export function logMonthsOfYear(reader: Reader, tenant: string, person: string, month: Month) {
  const range = { from: `${month.slice(0, 4)}-01`, until: addMonths(month, 1) };
  const at = { index: 'byPerson', equals: [person], range } as const;
  return collect(reader, { collection: 'logMonth', tenants: [tenant], ...at });
}

/** One month of everybody of the postings, read side by side. */
export async function logMonthsOfEach(
  reader: Reader,
  tenant: string,
  postings: readonly Stored<'posting'>[],
  month: Month,
) {
  const people = [...new Set(postings.map(({ body }) => body.person))];
  const query = { collection: 'logMonth', tenants: [tenant], index: 'byPerson' } as const;
  const found = await Promise.all(
    people.map((person) => collect(reader, { ...query, equals: [person, month] })),
  );
  return found.flat();
}

/** The months of the log of a division: one for each cadre and village. */
export function logMonthsIn(reader: Reader, tenant: string, division: string, month: Month) {
  const at = { index: 'byMonthVillage', equals: [month], range: codesWithin(division) } as const;
  return collect(reader, { collection: 'logMonth', tenants: [tenant], ...at });
}
