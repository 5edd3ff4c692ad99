import { daysOfMonth } from '../../../src/core/calendar/day';
import type { CollectionName, Collections } from '../../../src/core/collections';
import type { Figures } from '../../../src/core/overview/figures';
import type { Write } from '../../../src/core/records';
import { insert, ref } from '../../../src/core/records';
import * as fc from '../../support/random';
import { postingOf, villagesOf } from './overview-county';

/**
 * One thing that reaches the store, and what it adds to the figures of its township: told by hand,
 * from what the thing is, without any of the functions under test.
 */
export interface Arrival {
  readonly write: Write;
  readonly township: string;
  readonly month: Figures;
  readonly now: Figures;
}

const TENANT = 'c1';
const MONTH = '2026-10';
const villages = villagesOf('533123');

function put<C extends CollectionName>(collection: C, id: string, body: object): Write {
  return insert(ref(collection, TENANT, id), body as Collections[C]);
}

const presence = { means: 'app', place: 'inside', byName: '某某', late: false };

function present(days: number): object {
  const there = daysOfMonth(MONTH).slice(0, days);
  return Object.fromEntries(
    there.map((day) => [day, { presence: { ...presence, at: `${day}T00:12:00.000Z` } }]),
  );
}

interface Sheet {
  readonly village: string;
  readonly days: number;
  readonly confirmed: boolean;
  readonly away: 'leave' | 'rest' | undefined;
}

/** A cadre alone in a village of their own: posting, October's sheet and what November has of today. */
function cadre(number: number, { village, days, confirmed, away }: Sheet): Arrival[] {
  const person = `p${number}`;
  const posting = postingOf(person, village);
  const township = village.slice(0, 9);
  const { name, position, unit } = posting;
  const of = { person, name, position, village, township, unit, steps: [], corrections: [] };
  const october = { from: '2026-10-01', to: '2026-10-31' };
  const november = { from: '2026-11-01', to: '2026-11-30' };
  const short = 20 - days;
  const bucket =
    days === 0 ? 'no-record' : short <= 0 ? 'reached' : short <= 5 ? 'short-few' : 'short-many';
  const kind = away === 'rest' ? 'rotation' : 'personal';
  const figure = away === 'rest' ? 'on-rest' : 'on-leave';
  return [
    {
      write: put('posting', `posting:${person}:2026-01-01`, posting),
      ...{ township, month: { lines: 1, sheets: 1 }, now: { cadres: 1, 'assemblies-no-round': 1 } },
    },
    {
      write: put('register', `register:${person}:${MONTH}:${village}`, {
        ...{ ...of, month: MONTH, periods: [october], days: present(days) },
        state: confirmed ? 'confirmed' : 'draft',
      }),
      ...{ township, now: {} },
      month: { [bucket]: 1, [confirmed ? 'sheets-confirmed' : 'sheets-draft']: 1 },
    },
    {
      write: put('register', `register:${person}:2026-11:${village}`, {
        ...{ ...of, month: '2026-11', periods: [november], state: 'draft' },
        days: away ? { '2026-11-20': { leave: { id: 'x', kind } } } : {},
      }),
      ...{ township, month: {}, now: away ? { [figure]: 1 } : {} },
    },
  ];
}

interface Thing {
  readonly village: string;
  readonly kind: 'leave' | 'issue' | 'promise' | 'proposal' | 'check' | 'log';
  readonly late: boolean;
  readonly over: boolean;
}

/** One open or closed thing of a village. */
function thing(number: number, { village, kind, late, over }: Thing): Arrival {
  const township = village.slice(0, 9);
  const id = `${kind}:${number}`;
  const place = { village, township };
  const of = { township, month: {} };
  const due = late ? '2026-11-19' : '2026-11-20';
  if (kind === 'log') {
    const households = late ? ['张家', '李家'] : [];
    const body = { ...place, person: `w${number}`, month: MONTH, entries: { a: { households } } };
    const counted: Figures = late ? { visiting: 1, visits: 2 } : {};
    return { write: put('logMonth', id, body), township, month: counted, now: {} };
  }
  if (kind === 'leave') {
    const raised = late ? { waitsAbove: 'county-officer' } : {};
    const open = over
      ? { state: 'granted' }
      : { state: 'asked', waitsFor: 'township-officer', ...raised };
    const counted: Figures = { 'leave-waiting': 1, ...(late ? { 'leave-waits-long': 1 } : {}) };
    return { write: put('leave', id, { ...place, ...open }), ...of, now: over ? {} : counted };
  }
  if (kind === 'issue' || kind === 'promise') {
    const [name, lateName] =
      kind === 'promise'
        ? (['promises', 'promises-late'] as const)
        : (['problems', 'problems-late'] as const);
    const what = kind === 'promise' ? 'commitment' : 'put-right';
    const open = over ? { state: 'done' } : { state: 'open', openIn: village };
    const counted: Figures = { [name]: 1, ...(late ? { [lateName]: 1 } : {}) };
    const body = { ...place, kind: what, due, ...open };
    return { write: put('issue', id, body), ...of, now: over ? {} : counted };
  }
  if (kind === 'proposal') {
    const state = over ? 'decided' : late ? 'returned' : 'open';
    const counted: Figures = { proposals: 1, ...(late ? { 'proposals-late': 1 } : {}) };
    const body = { ...place, state, decideBy: due, answerBy: due };
    return { write: put('proposal', id, body), ...of, now: over ? {} : counted };
  }
  const state = over ? 'planned' : 'checked';
  const counted: Figures = { [late ? 'checks-to-judge' : 'checks-to-answer']: 1 };
  const body = { ...place, state, open: 'open', answerUntil: due };
  return { write: put('spotCheck', id, body), ...of, now: over ? {} : counted };
}

const aVillage = fc.constantFrom(...villages);

/** What comes to a county, in the order it came to mind; a village has one cadre at most. */
export const arrivals: fc.Arbitrary<Arrival[]> = fc
  .tuple(
    fc.uniqueArray(
      fc.record({
        village: aVillage,
        days: fc.constantFrom(0, 1, 14, 15, 19, 20, 21, 31),
        confirmed: fc.boolean(),
        away: fc.constantFrom('leave' as const, 'rest' as const, undefined),
      }),
      { selector: ({ village }) => village },
    ),
    fc.array(
      fc.record({
        village: aVillage,
        kind: fc.constantFrom('leave', 'issue', 'promise', 'proposal', 'check', 'log'),
        late: fc.boolean(),
        over: fc.boolean(),
      }),
      { maxLength: 20 },
    ),
  )
  .map(([sheets, things]) => [
    ...sheets.flatMap((sheet, i) => cadre(i, sheet)),
    ...things.map((one, i) => thing(i, one)),
  ]);
