import type { Quarter } from '../../../src/core/calendar/quarter';
import type { VillagePerson } from '../../../src/core/evaluation/add-to-roll';
import { assemblyRef, partsOfAssembly, roundRef } from '../../../src/core/evaluation/places';
import type { Day } from '../../../src/core/calendar/day';
import { within } from '../../../src/core/calendar/day';
import type { Grant } from '../../../src/core/roster/people';
import { personRef } from '../../../src/core/roster/places';
import type { Reader } from '../ports';
import { collect } from './collect';
import { codesWithin, grantsFor, postingsIn } from './in-division';

/** An assembly with the round whose form it goes by. */
export function assemblyRefs(tenant: string, assembly: string) {
  const { quarter } = partsOfAssembly(assembly);
  return { assembly: assemblyRef(tenant, assembly), round: roundRef(tenant, quarter) };
}

/** What an assembly is about, from its id alone. */
export function aboutAssembly({ input }: { readonly input: { readonly assembly: string } }) {
  return { division: partsOfAssembly(input.assembly).village };
}

/** Assemblies of a division in a quarter, by village. */
export function assembliesIn(reader: Reader, tenant: string, division: string, quarter: Quarter) {
  const at = { index: 'byQuarter', equals: [quarter], range: codesWithin(division) } as const;
  return collect(reader, { collection: 'assembly', tenants: [tenant], ...at });
}

/** All assemblies of a village, by their day. */
export function assembliesOf(reader: Reader, tenant: string, village: string) {
  const at = { index: 'byVillage', equals: [village] } as const;
  return collect(reader, { collection: 'assembly', tenants: [tenant], ...at });
}

/** The roll, in the order people were put on it. */
export async function linesOf(reader: Reader, tenant: string, assembly: string) {
  const at = { index: 'byAssembly', equals: [assembly] } as const;
  const found = await collect(reader, { collection: 'rollLine', tenants: [tenant], ...at });
  return found.sort((a, b) => a.body.number - b.body.number);
}

/**
 * The line of somebody on the roster, if they are on the roll. There is one at most: whoever adds to
 * a roll replaces its assembly, so that two who add at once see each other.
 */
export async function lineOfPerson(
  reader: Reader,
  tenant: string,
  { person, assembly }: { person: string; assembly: string },
) {
  const at = { index: 'byPerson', equals: [person, assembly] } as const;
  const query = { collection: 'rollLine', tenants: [tenant], ...at } as const;
  return (await reader.find(query, { limit: 1 })).records[0];
}

export async function slipBySerial(
  reader: Reader,
  tenant: string,
  { assembly, serial }: { assembly: string; serial: string },
) {
  const at = { index: 'byAssembly', equals: [assembly, serial] } as const;
  const query = { collection: 'slip', tenants: [tenant], ...at } as const;
  return (await reader.find(query, { limit: 1 })).records[0];
}

export function slipsOf(reader: Reader, tenant: string, assembly: string) {
  const at = { index: 'byAssembly', equals: [assembly] } as const;
  return collect(reader, { collection: 'slip', tenants: [tenant], ...at });
}

export function papersOf(reader: Reader, tenant: string, assembly: string) {
  const at = { index: 'byAssembly', equals: [assembly] } as const;
  return collect(reader, { collection: 'paperEntry', tenants: [tenant], ...at });
}

export function signedOf(reader: Reader, tenant: string, assembly: string) {
  const at = { index: 'byAssembly', equals: [assembly] } as const;
  return collect(reader, { collection: 'signedRating', tenants: [tenant], ...at });
}

/**
 * Whoever was posted to the village on some day from `since` on, and its officials of `day`: each
 * belongs to one party.
 */
export async function villagePeople(
  reader: Reader,
  tenant: string,
  { village, since, day }: { village: string; since: Day; day: Day },
): Promise<VillagePerson[]> {
  const [postings, grants] = await Promise.all([
    postingsIn(reader, tenant, village),
    grantsFor(reader, tenant, village),
  ]);
  const posted = postings
    .map(({ body }) => body)
    .filter(({ from, to }) => from <= day && (to === undefined || to >= since))
    .map(({ person, name }) => [person, name] as const);
  const officials = grants
    .map(({ body }) => body)
    .filter((body) => within(day, body) && officialRoles.includes(body.role));
  const people = await reader.read(
    Object.fromEntries(officials.map(({ person }) => [person, personRef(tenant, person)])),
  );
  const named = officials.map(({ person }) => [person, people[person]?.body.name ?? ''] as const);
  // Whoever is posted votes as a cadre only, also where they hold a grant of the village.
  return [
    ...[...new Map(posted)].map(([person, name]) => ({ person, name, party: 'cadres' as const })),
    ...[...new Map(named)]
      .filter(([person, name]) => name && !posted.some(([other]) => other === person))
      .map(([person, name]) => ({ person, name, party: 'village-cadres' as const })),
  ];
}

const officialRoles: readonly Grant['role'][] = ['village-official', 'village-secretary'];
