import { dayOf, instantOf } from '../../../../src/core/calendar/day';
import type { CollectionName } from '../../../../src/core/collections';
import type { Pack } from '../../../../src/core/policy/schema';
import type { Stored, Write } from '../../../../src/core/records';
import { keyOf, target } from '../../../../src/core/records';
import type { Ref } from '../../../../src/core/records';
import type { Holders } from '../../../../src/core/leave/seats';
import type { Caller } from '../../../../src/core/roster/caller';
import type { GrantedRole, Position, UnitLevel } from '../../../../src/core/roster/people';
import { callerRef, personRef } from '../../../../src/core/roster/places';
import { TOWNSHIP, VILLAGE, posting } from '../../attendance/cases';

/** The county, and the prefecture's own tenant that leave is filed with. */
export const TENANT = 'model';
export const ABOVE = 'above';

/** One of the people of a small place; some hold several seats, which is where rules get tested. */
export interface Somebody {
  readonly person: string;
  readonly posted?: { readonly village?: string; readonly position: Position };
  readonly seats?: readonly (readonly [GrantedRole, scope: string])[];
  readonly unitLevel?: UnitLevel;
}

export interface World {
  readonly pack: Pack;
  readonly people: readonly Somebody[];
  /** By tenant, collection and id. */
  readonly records: Map<string, Stored>;
  /** Milliseconds; a little later at each step, so that nothing happens twice at one instant. */
  now: number;
}

/** Friday 20 November 2026, noon in China. */
export const FRIDAY = Date.parse('2026-11-20T04:00:00Z');

export function openWorld(pack: Pack, people: readonly Somebody[], now = FRIDAY): World {
  const world: World = { pack, people, records: new Map(), now };
  for (const somebody of people) {
    const { person } = somebody;
    const body = { name: person, phone: '', township: TOWNSHIP, openid: person };
    keep(world, { ...personRef(TENANT, person), version: 1, body });
    keep(world, { ...callerRef(TENANT, person), version: 1, body: callerFor(somebody) });
  }
  return world;
}

function callerFor({ person, posted, seats = [] }: Somebody): Caller {
  const at = posted && { village: VILLAGE, ...posted };
  return {
    ...{ person, name: person, township: TOWNSHIP },
    postings: at ? [posting({ person, name: person, ...at })] : [],
    grants: seats.map(([role, scope]) => ({ person, role, scope, from: '2026-01-01' })),
  };
}

export const today = ({ now }: World): string => dayOf(now);
export const instant = ({ now }: World): string => instantOf(now);

const place = (at: Ref): string => `${at.tenant} ${keyOf(at)}`;

function keep({ records }: World, record: Stored): void {
  records.set(place(record), record);
}

export function found<C extends CollectionName>(world: World, at: Ref<C>): Stored<C> | undefined {
  return world.records.get(place(at)) as Stored<C> | undefined;
}

export function all<C extends CollectionName>(world: World, collection: C): Stored<C>[] {
  const own: Stored<C>[] = [];
  for (const each of world.records.values()) {
    if (each.collection === collection) own.push(each as Stored<C>);
  }
  return own;
}

/** The county's requests, in the order they were first asked. */
export const leavesIn = (world: World): Stored<'leave'>[] => all(world, 'leave');

export function callerIn(world: World, person: string): Stored<'caller'> {
  const caller = found(world, callerRef(TENANT, person));
  if (!caller) throw new Error(`nobody is ${person}`);
  return caller;
}

export function holdersIn(world: World): Holders {
  const callers = all(world, 'caller');
  return {
    postings: callers.flatMap(({ body }) => body.postings),
    grants: callers.flatMap(({ body }) => body.grants),
  };
}

/** As a store would: what is inserted must be new, what is replaced or rested on as it was read. */
export function commit(world: World, writes: readonly Write[]): void {
  if (writes.length > 99) throw new Error(`${writes.length} writes are too many for a commit`);
  const touched = new Set(writes.map((write) => place(target(write))));
  if (touched.size < writes.length) throw new Error('one commit writes a record twice');
  for (const write of writes) {
    const known = world.records.get(place(target(write)));
    const expected = write.kind === 'insert' ? undefined : write.before;
    if (known !== expected) throw new Error(`conflict at ${place(target(write))}`);
  }
  for (const write of writes) {
    const at = target(write);
    if (write.kind === 'remove') world.records.delete(place(at));
    if (!('body' in write)) continue;
    const version = (world.records.get(place(at))?.version ?? 0) + 1;
    const { tenant, collection, id } = at;
    keep(world, { tenant, collection, id, version, body: write.body } as Stored);
  }
}
