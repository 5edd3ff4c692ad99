import type { Register } from '../../../src/core/attendance/register';
import type { DayFacts } from '../../../src/core/attendance/register';
import { openRegister, postedMonthAt } from '../../../src/core/attendance/open-register';
import type { CollectionName, Collections } from '../../../src/core/collections';
import type { Ref, Stored, Write } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import type { Village } from '../../../src/core/roster/division';
import type { GrantedRole, Posting } from '../../../src/core/roster/people';

/** Small invented people and places for tests of attendance. */
export const TENANT = 't1';
export const VILLAGE = '533123100201';
export const OTHER_VILLAGE = '533123100202';
export const TOWNSHIP = '533123100';

export const village: Village = {
  code: VILLAGE,
  name: '新建村',
  township: TOWNSHIP,
  townshipName: '平原镇',
  centre: { longitude: 98, latitude: 24.7 },
  radius: 1000,
};

export function posting(over: Partial<Posting> = {}): Posting {
  return {
    person: 'p1',
    name: '李一',
    village: VILLAGE,
    township: TOWNSHIP,
    unit: 'unit:县农业农村局',
    position: 'member',
    teamLeader: false,
    from: '2026-01-01',
    ...over,
  };
}

export function cadre(over: Partial<Posting> = {}): Caller {
  const own = posting(over);
  return { person: own.person, name: own.name, township: TOWNSHIP, postings: [own], grants: [] };
}

export function officer(person: string, role: GrantedRole, scope: string): Caller {
  const grants = [{ person, role, scope, from: '2026-01-01' }];
  return { person, name: `${person}名`, township: TOWNSHIP, postings: [], grants };
}

export function stored<C extends CollectionName>(
  at: Ref<C>,
  body: Collections[C],
  version = 1,
): Stored<C> {
  return { ...at, version, body };
}

export function present(day: string, over: Partial<NonNullable<DayFacts['presence']>> = {}) {
  const presence = {
    means: 'app' as const,
    place: 'inside' as const,
    at: `${day}T00:30:00.000Z`,
    byName: '李一',
    late: false,
    ...over,
  };
  return { presence };
}

export function sheetWith(
  days: readonly string[],
  month: string,
  over: Partial<Register> = {},
): Register {
  return {
    ...openRegister(postedMonthAt([posting({ from: `${month}-01` })], VILLAGE, `${month}-01`)),
    days: Object.fromEntries(days.map((day) => [day, present(day)])),
    ...over,
  };
}

/** Nothing else known of the year. */
export const noPast = { registers: [], postings: [] };

/** The body an act writes to a collection. */
export function written<T>(writes: readonly Write[], collection: string): T {
  const found = writes.find(
    (write) => (write.kind === 'insert' ? write.ref : write.before).collection === collection,
  );
  if (!found || !('body' in found)) throw new Error(`no ${collection} written`);
  return found.body as T;
}
