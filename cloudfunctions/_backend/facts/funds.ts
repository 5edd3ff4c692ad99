import type { Day } from '../../../src/core/calendar/day';
import { lastDayOfYear } from '../../../src/core/funds/deciding-day';
import type { Caller } from '../../../src/core/roster/caller';
import { rolesOn } from '../../../src/core/roster/caller';
import { fundDeskRef } from '../../../src/core/funds/places';
import type { Posting } from '../../../src/core/roster/people';
import type { Ref } from '../../../src/core/records';
import type { Reader } from '../ports';
import { collect } from './collect';
import { codesWithin } from './in-division';

/** 经费账 of a division’s villages in a year; of a village, its one. */
export function booksIn(reader: Reader, tenant: string, division: string, year: string) {
  const at = { index: 'byYear', equals: [year], range: codesWithin(division) } as const;
  return collect(reader, { collection: 'fundBook', tenants: [tenant], ...at });
}

/** Projects of a division’s villages, those of a village as they were begun. */
export async function projectsIn(reader: Reader, tenant: string, division: string) {
  const at = { index: 'byVillage', range: codesWithin(division) } as const;
  const found = await collect(reader, { collection: 'villageProject', tenants: [tenant], ...at });
  return found.sort(({ body: a }, { body: b }) =>
    a.village === b.village ? a.number - b.number : a.village < b.village ? -1 : 1,
  );
}

/** Those who were somewhere on some day of a year. */
export function postedInYear(postings: readonly Posting[], year: string): Posting[] {
  return postings.filter(
    ({ from, to }) => from <= lastDayOfYear(year) && (to === undefined || to >= `${year}-01-01`),
  );
}

/** Roles that look at entries, with the length of the scope their desk goes by; a unit’s is its id. */
const lookers: Readonly<Record<string, number | undefined>> = {
  cadre: 12,
  'first-secretary': 12,
  'township-officer': 9,
};

/** Where entries of others wait for the caller. */
export function fundDesksOf(
  tenant: string,
  caller: Caller,
  day: Day,
): Record<string, Ref<'fundDesk'>> {
  const places = rolesOn(caller, day)
    .filter(({ role, scope }) => role === 'unit-officer' || lookers[role] === scope.length)
    .map(({ scope }) => scope);
  return Object.fromEntries([...new Set(places)].map((at) => [at, fundDeskRef(tenant, at)]));
}
