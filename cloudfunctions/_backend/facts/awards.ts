import type { AwardNomination } from '../../../src/core/awards/nomination';
import { awardRoundRef, roundId } from '../../../src/core/awards/places';
import { MOST_ROUNDS } from '../../../src/core/awards/rule';
import type { Day } from '../../../src/core/calendar/day';
import type { Ref, Stored } from '../../../src/core/records';
import type { Reader } from '../ports';
import { collect } from './collect';

/** All rounds of a year, ended ones too, in the order they were opened. */
export async function roundsOfYear(reader: Reader, tenant: string, year: string) {
  const at = { index: 'byYear', equals: [year] } as const;
  const found = await collect(reader, { collection: 'awardRound', tenants: [tenant], ...at });
  return found.sort((a, b) => a.body.number - b.body.number);
}

/** Every name a round of this year or the last can have: read by name, they cost no search. */
export function roundRefs(
  tenant: string,
  division: string,
  day: Day,
): Record<string, Ref<'awardRound'>> {
  const year = Number(day.slice(0, 4));
  const names = [year, year - 1].flatMap((each) =>
    Array.from({ length: MOST_ROUNDS }, (_, i) => roundId(division, String(each), i + 1)),
  );
  return Object.fromEntries(names.map((name) => [name, awardRoundRef(tenant, name)]));
}

export function nominationsOf(reader: Reader, tenant: string, round: string) {
  const at = { index: 'byRound', equals: [round] } as const;
  return collect(reader, { collection: 'awardNomination', tenants: [tenant], ...at });
}

/** Nominations of one cadre, team or unit by its key, the latest year first. */
export async function nominationsAbout(reader: Reader, tenant: string, nominee: string) {
  const at = { index: 'byNominee', equals: [nominee], descending: true } as const;
  return collect(reader, { collection: 'awardNomination', tenants: [tenant], ...at });
}

/**
 * What somebody was awarded for a year and has not been revoked: for whoever assesses them.
 * @param nominee `cadre:<person>`, `team:<village>` or a unit’s id
 */
export async function awardsFor(
  reader: Reader,
  tenant: string,
  { nominee, year }: { readonly nominee: string; readonly year: string },
): Promise<Stored<'awardNomination'>[]> {
  const range = { from: year, until: String(Number(year) + 1) };
  const at = { index: 'byNominee', equals: [nominee], range } as const;
  const query = { collection: 'awardNomination', tenants: [tenant], ...at } as const;
  const found = await collect(reader, query);
  return found.filter(({ body }: { body: AwardNomination }) => body.state === 'awarded');
}
