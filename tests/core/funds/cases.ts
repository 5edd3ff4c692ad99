import { deskRefs } from '../../../src/core/funds/fund-desk';
import type { EnterFacts, EntryInput } from '../../../src/core/funds/enter';
import { decideEnter } from '../../../src/core/funds/enter';
import type { FundBook, FundEntry } from '../../../src/core/funds/fund-book';
import { fundBookRef } from '../../../src/core/funds/places';
import type { Pack } from '../../../src/core/policy/schema';
import type { Stored, Write } from '../../../src/core/records';
import type { Actor } from '../../../src/core/roster/actor';
import type { Posting } from '../../../src/core/roster/people';
import { packs } from '../../policies/all-packs';
import { TENANT, TOWNSHIP, VILLAGE, posting, stored, written } from '../attendance/cases';

export const YEAR = '2026';
export const UNIT = 'unit:县农业农村局';
export const TODAY = '2026-11-20';
export const AT = '2026-11-20T02:00:00.000Z';

export const first: Actor = { person: 'p1', name: '李一' };
export const payer: Actor = { person: 'u1', name: '何丽' };
export const clerk: Actor = { person: 'c1', name: '赵文静' };
const nobody = { village: [], unit: [], office: [] } as const;

export function pack(id: string): Pack {
  const found = packs.find((each) => each.id === id);
  if (!found) throw new Error(`no pack ${id}`);
  return found;
}

/** A first secretary and a member of one unit, all the year. */
export const team: readonly Posting[] = [
  posting({ position: 'first-secretary', teamLeader: true }),
  posting({ person: 'p2', name: '周二' }),
];

export const received: EntryInput = {
  ...{ village: VILLAGE, year: YEAR, kind: 'received', fund: 'work', payer: 'unit', unit: UNIT },
  ...{ fen: 500_000, on: '2026-03-01', what: '工作经费', photos: [] },
};
export const spent: EntryInput = {
  ...{ village: VILLAGE, year: YEAR, kind: 'spent', fund: 'work', item: 'office' },
  ...{ fen: 60_050, on: '2026-04-01', what: '打印机', photos: [] },
};

export function facts(over: Partial<EnterFacts> = {}): EnterFacts {
  const places = deskRefs(TENANT, { village: VILLAGE, township: TOWNSHIP }, UNIT);
  return {
    ...{ tenant: TENANT, today: TODAY, at: AT, villageName: '新建村', township: TOWNSHIP },
    ...{ book: undefined, project: undefined, files: {}, postings: team },
    desks: Object.fromEntries(Object.keys(places).map((place) => [place, undefined])),
    actors: { village: [first], unit: [] },
    ...over,
  };
}

/** As what one stands there: a side, and nothing else. */
export function standing(side: 'village' | 'unit' | 'office', actor: Actor) {
  return { ...facts(), actors: { ...nobody, [side]: [actor] } };
}

export function keepBook(writes: readonly Write[], version = 1): Stored<'fundBook'> {
  const body = written<FundBook>(writes, 'fundBook');
  return stored(fundBookRef(TENANT, VILLAGE, body.year), body, version);
}

export function bookOf(...inputs: readonly EntryInput[]): Stored<'fundBook'> {
  let book: Stored<'fundBook'> | undefined;
  for (const input of inputs) book = keepBook(decideEnter(input, facts({ book })).writes);
  if (!book) throw new Error('an empty book');
  return book;
}

/** An entry that counts. */
export function confirmedEntry(over: Partial<FundEntry> = {}): FundEntry {
  const by = { by: 'p1', byName: '李一', at: AT, side: 'village' } as const;
  const given = {
    kind: 'received',
    fund: 'work',
    payer: 'unit',
    unit: UNIT,
    fen: 500_000,
  } as const;
  const rest = {
    on: '2026-03-01',
    what: '经费',
    photos: [],
    steps: [],
    state: 'confirmed',
  } as const;
  return { ...given, ...rest, ...by, ...over };
}
