import type { Day } from '../../../src/core/calendar/day';
import type { Proposal } from '../../../src/core/proposal/proposal';
import type { RankingList } from '../../../src/core/proposal/ranking-list';
import type { Stored } from '../../../src/core/records';
import { actorOtherThan, actorsOn } from '../../../src/core/roster/actor';
import type { Caller } from '../../../src/core/roster/caller';
import { rolesOn } from '../../../src/core/roster/caller';
import type { Reader } from '../ports';
import { collect } from './collect';
import { codesWithin } from './in-division';
import { receivesRankings, unseenRankings } from './rankings';

/** All proposals about one person, the oldest first. */
export function proposalsOf(reader: Reader, tenant: string, person: string) {
  const at = { index: 'byPerson', equals: [person] } as const;
  return collect(reader, { collection: 'proposal', tenants: [tenant], ...at });
}

/** Roles that decide, or add the facts that are asked for. */
const deciders = ['township-officer', 'county-officer', 'prefecture-officer', 'province-officer'];

/** Past that it is “many”. */
const MOST = 100;

/** Proposals about others that wait for a role of the caller's, the oldest first, at most 100. */
export async function waitingProposals(
  reader: Reader,
  tenant: string,
  caller: Caller,
  day: Day,
): Promise<Stored<'proposal'>[]> {
  const held = rolesOn(caller, day).filter(({ role }) => deciders.includes(role));
  const found = await Promise.all(
    held.map(({ role, scope }) => {
      const at = { index: 'byWaiting', equals: [role], range: codesWithin(scope) } as const;
      return reader.find({ collection: 'proposal', tenants: [tenant], ...at }, { limit: MOST });
    }),
  );
  const records = new Map(found.flatMap((page) => page.records.map((each) => [each.id, each])));
  return [...records.values()]
    .filter(({ body }) => isOthers(body, caller, day))
    .sort((a, b) => (a.body.madeAt < b.body.madeAt ? -1 : 1))
    .slice(0, MOST);
}

/** About somebody else than the caller, and than those in whose stead they alone could act on it. */
function isOthers({ waitsFor, village, person }: Proposal, caller: Caller, day: Day): boolean {
  const rules = waitsFor ? { [waitsFor]: 'division' as const } : {};
  const actors = actorsOn(caller, rules, { division: village }, day);
  return actorOtherThan(actors, person ?? '') !== undefined;
}

/** Proposals about some units and their people, the latest first, at most 100 of each. */
export async function proposalsOfUnits(
  reader: Reader,
  tenant: string,
  units: readonly string[],
): Promise<Stored<'proposal'>[]> {
  const found = await Promise.all(
    units.map((unit) => {
      const at = { index: 'byUnit', equals: [unit], descending: true } as const;
      return reader.find({ collection: 'proposal', tenants: [tenant], ...at }, { limit: MOST });
    }),
  );
  return found.flatMap(({ records }) => records);
}

/** What the first screen needs: about the caller or the caller's unit as such, and waiting for a role of theirs. */
export async function proposalsAround(
  reader: Reader,
  tenant: string,
  caller: Caller,
  day: Day,
): Promise<ProposalsAround> {
  const units = rolesOn(caller, day).filter(({ role }) => role === 'unit-officer');
  const [own, ofUnit, waiting, rankings, received] = await Promise.all([
    caller.postings.length > 0 ? proposalsOf(reader, tenant, caller.person) : [],
    proposalsOfUnits(
      reader,
      tenant,
      units.map(({ scope }) => scope),
    ),
    waitingProposals(reader, tenant, caller, day),
    unseenRankings(reader, tenant, { caller, day }),
    receivesRankings(reader, tenant, { caller, day }),
  ]);
  const asSuch = ofUnit.filter(({ body }) => body.about === 'unit');
  return {
    ...{ own: [...own, ...asSuch], waiting, received },
    rankings: rankings.map(({ body }) => body),
  };
}

export interface ProposalsAround {
  /** About the caller, or about the caller’s unit as such. */
  readonly own: readonly Stored<'proposal'>[];
  readonly waiting: readonly Stored<'proposal'>[];
  /** Lists of a ranking that were passed on to a role of the caller's and nobody has seen. */
  readonly rankings: readonly RankingList[];
  /** Whether any list was ever passed on to where the caller receives them. */
  readonly received: boolean;
}
