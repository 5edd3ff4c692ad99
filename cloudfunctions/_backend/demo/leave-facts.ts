import { dayOf, instantOf } from '../../../src/core/calendar/day';
import type { AskFacts } from '../../../src/core/leave/ask';
import type { CollectionName } from '../../../src/core/collections';
import { leaveRegisterRefs } from '../../../src/core/leave/places';
import { restSlotRefs } from '../../../src/core/leave/rest-slots';
import type { Holders } from '../../../src/core/leave/seats';
import type { Ref, Stored, Write } from '../../../src/core/records';
import { keyOf, target } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import { liesWithin } from '../../../src/core/roster/division';
import type { UnitLevel } from '../../../src/core/roster/people';
import { unitId } from '../../../src/core/roster/places';
import { calendarOf, packOn } from '../facts/rules-in-force';
import type { InventedCadre } from './cadres';
import type { DemoPeople } from './people';
import { DEMO_TENANT, demoCounty } from './tenant';

/** Records as they will be written, by key: one decision of the demo rests on those before it. */
export type Drafts = Map<string, Stored>;

export interface DemoLeave {
  readonly people: DemoPeople;
  readonly levels: ReadonlyMap<string, UnitLevel>;
  readonly drafts: Drafts;
}

/** What is filed has one id in two tenants. */
export const draftKey = (at: Ref): string => `${at.tenant} ${keyOf(at)}`;

/** What an act would have committed. */
export function keep(drafts: Drafts, writes: readonly Write[]): void {
  for (const write of writes) {
    if (!('body' in write)) continue;
    const { tenant, collection, id } = target(write);
    const draft = { tenant, collection, id, version: 1, body: write.body };
    drafts.set(draftKey(draft), draft as Stored);
  }
}

export function draftOf<C extends CollectionName>(
  drafts: Drafts,
  at: Ref<C>,
): Stored<C> | undefined {
  return drafts.get(draftKey(at)) as Stored<C> | undefined;
}

export function holdersOf({ officers, cadres }: DemoPeople): Holders {
  return {
    postings: cadres.map(({ posting }) => posting),
    grants: officers.map(({ grant }) => grant),
  };
}

export function leavesOf(drafts: Drafts, person: string): Stored<'leave'>[] {
  return [...drafts.values()].filter(
    (each): each is Stored<'leave'> =>
      each.collection === 'leave' && (each as Stored<'leave'>).body.person === person,
  );
}

/** The demo county has loaded no year of its own: what is built in. */
const nothingLoaded = {
  ...{ county: undefined, calendarBefore: undefined },
  ...{ calendarYear: undefined, calendarNext: undefined },
};

interface Days {
  readonly from: string;
  readonly to: string;
}

/** What a request of somebody's rests on, asked at `now` (milliseconds). */
export function askFacts(
  { people, levels, drafts }: DemoLeave,
  { id, person, posting }: InventedCadre,
  days: Days,
  now: number,
) {
  const day = dayOf(now);
  const holders = holdersOf(people);
  const facts: AskFacts = {
    ...{ day, leaves: leavesOf(drafts, id), pack: packOn(demoCounty, day), holders },
    caller: callerOf(id, person, [posting], []),
    unitLevel: [...levels].find(([name]) => unitId(name) === posting.unit)?.[1],
    rest: {
      postings: holders.postings,
      calendar: calendarOf(nothingLoaded),
      slots: slotsAt(drafts, posting.village, days),
    },
  };
  return { ...facts, tenant: DEMO_TENANT, at: instantOf(now) };
}

function slotsAt(drafts: Drafts, village: string, days: Days) {
  return Object.values(restSlotRefs(DEMO_TENANT, village, days)).map((at) => draftOf(drafts, at));
}

/** What a decision on it by the officer of its route rests on; nothing where there is none. */
export function decideFacts(
  { people, drafts }: DemoLeave,
  { id, posting }: InventedCadre,
  leave: Stored<'leave'>,
  now: number,
) {
  const officer = people.officers.find(
    ({ grant }) => grant.role === leave.body.route.role && liesWithin(posting.village, grant.scope),
  );
  if (!officer) return undefined;
  const registers = Object.values(leaveRegisterRefs(DEMO_TENANT, leave.body));
  return {
    ...{ tenant: DEMO_TENANT, at: instantOf(now), day: dayOf(now), leave },
    leaves: leavesOf(drafts, id).map(({ body }) => body),
    slots: slotsAt(drafts, posting.village, leave.body),
    caller: callerOf(officer.id, officer.person, [], [officer.grant]),
    postings: [posting],
    holders: holdersOf(people),
    registers: registers.map((at) => draftOf(drafts, at)),
  };
}
