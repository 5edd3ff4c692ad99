import type { Day, Instant } from '../../../../src/core/calendar/day';
import { within } from '../../../../src/core/calendar/day';
import type { Quarter } from '../../../../src/core/calendar/quarter';
import type { VillagePerson } from '../../../../src/core/evaluation/add-to-roll';
import type { BallotSecret } from '../../../../src/core/evaluation/ballot-keys';
import { assemblyRef, roundRef } from '../../../../src/core/evaluation/places';
import type { RollLine } from '../../../../src/core/evaluation/roll-line';
import type { Stored } from '../../../../src/core/records';
import type { Village } from '../../../../src/core/roster/division';
import type { Posting } from '../../../../src/core/roster/people';
import type { DemoPeople } from '../people';
import { DEMO_TENANT } from '../tenant';
import type { KeptRecords } from './kept-records';

/** Somebody an act is done as. */
export interface Hand {
  readonly person: string;
  readonly name: string;
}

/** What assemblies of one village are invented from. */
export interface Hall {
  readonly records: KeptRecords;
  readonly secret: BallotSecret;
  readonly quarter: Quarter;
  readonly village: Village;
  /** All postings of the village. */
  readonly postings: readonly Posting[];
  readonly officials: readonly Hand[];
  /** Of the township, who runs it, and the village's first secretary. */
  readonly clerk: Hand;
  readonly first: Hand;
}

/** When a thing is done. */
export interface Moment {
  readonly day: Day;
  readonly at: Instant;
}

/** The village with its people; nothing where it has nobody to run an assembly. */
export function hallOf(
  { cadres, officers }: DemoPeople,
  village: Village,
  given: Pick<Hall, 'records' | 'secret' | 'quarter'> & { readonly today: Day },
): Hall | undefined {
  const { code, township } = village;
  const { today, ...rest } = given;
  const postings = cadres.map(({ posting }) => posting).filter((each) => each.village === code);
  const granted = (scope: string) =>
    officers
      .filter(({ grant }) => grant.scope === scope)
      .map(({ id, person }) => ({ person: id, name: person.name }));
  const first = postings.find((each) => each.position === 'first-secretary' && within(today, each));
  const [clerk] = granted(township);
  if (!first || !clerk) return undefined;
  return { ...rest, village, postings, officials: granted(code), clerk, first };
}

/** Who the roster ties to the village on a day. */
export function villagePeopleOn({ postings, officials }: Hall, day: Day): VillagePerson[] {
  return [
    ...postings
      .filter((each) => within(day, each))
      .map(({ person, name }) => ({ person, name, party: 'cadres' as const })),
    ...officials.map((each) => ({ ...each, party: 'village-cadres' as const })),
  ];
}

export function assemblyAt({ records }: Hall, id: string): Stored<'assembly'> {
  return records.get(assemblyRef(DEMO_TENANT, id));
}

export function roundAt({ records, quarter }: Hall): Stored<'round'> {
  return records.get(roundRef(DEMO_TENANT, quarter));
}

export function linesAt(
  { records }: Hall,
  id: string,
): (Stored<'rollLine'> & { body: RollLine })[] {
  return records.all('rollLine').filter(({ body }) => body.assembly === id);
}
