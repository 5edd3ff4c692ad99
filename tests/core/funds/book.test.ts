import { decideClose } from '../../../src/core/funds/close-book';
import { decideEnter } from '../../../src/core/funds/enter';
import type { FundBook } from '../../../src/core/funds/fund-book';
import { sumsOf } from '../../../src/core/funds/fund-book';
import type { FundDesk } from '../../../src/core/funds/fund-desk';
import { MOST_ENTRIES } from '../../../src/core/funds/limits';
import { decideReverseEntry } from '../../../src/core/funds/reverse-entry';
import { decideSettleEntry } from '../../../src/core/funds/settle-entry';
import { fundBookRef } from '../../../src/core/funds/places';
import type { Write } from '../../../src/core/records';
import { refusalOf } from '../../support/refusal-of';
import * as fc from '../../support/random';
import { TENANT, TOWNSHIP, VILLAGE, stored, written } from '../attendance/cases';
import {
  AT,
  TODAY,
  UNIT,
  YEAR,
  bookOf,
  clerk,
  confirmedEntry,
  facts,
  first,
  keepBook,
  payer,
  received,
  spent,
  standing,
} from './cases';

const code = (work: () => unknown) => refusalOf(work).code;
const desks = (writes: readonly Write[]) =>
  writes.flatMap((write) =>
    'body' in write && write.kind === 'insert' && write.ref.collection === 'fundDesk'
      ? [write.body as FundDesk]
      : [],
  );

test('an entry waits with the other side: the unit for what it gave, the township for all else', () => {
  const given = decideEnter(received, facts());
  expect(desks(given.writes)).toEqual([
    {
      place: UNIT,
      books: [{ village: VILLAGE, villageName: '新建村', year: YEAR, count: 1, since: AT }],
    },
  ]);
  const others = [spent, { ...received, payer: 'county' as const, unit: undefined }];
  for (const input of others) {
    expect(desks(decideEnter(input, facts()).writes).map(({ place }) => place)).toEqual([TOWNSHIP]);
  }
  const byUnit = facts({ actors: { village: [], unit: [payer] } });
  const written = decideEnter(received, byUnit).writes;
  expect(desks(written).map(({ place }) => place)).toEqual([VILLAGE]);
  expect(keepBook(written).body.entries[0]).toMatchObject({ side: 'unit', by: 'u1' });
});

test('what is not whole, of another year or not theirs to write is refused with its field', () => {
  const wrong = (over: object, from = facts()) =>
    refusalOf(() => decideEnter({ ...received, ...over }, from));
  expect(wrong({ payer: undefined })).toMatchObject({ code: 'funds-payer-needed', field: 'payer' });
  expect(wrong({ unit: undefined })).toMatchObject({ code: 'funds-unit-needed', field: 'unit' });
  expect(wrong({ unit: 'unit:县水利局' })).toMatchObject({ code: 'funds-unit-not-posted' });
  expect(wrong({ fund: 'purchase', payer: 'county' })).toMatchObject({ field: 'fund' });
  expect(wrong({ ...spent, item: undefined })).toMatchObject({ code: 'funds-item-needed' });
  expect(wrong({ project: 'project:533123100201:9' })).toMatchObject({ code: 'project-unknown' });
  const unit = facts({ actors: { village: [], unit: [payer] } });
  expect(wrong(spent, unit)).toMatchObject({ code: 'funds-unit-gives-only', field: 'kind' });
  expect(wrong({}, facts({ actors: { village: [], unit: [] } })).code).toBe('not-allowed');
});

test('both sides of the first and the last day, and of the years that may be written in', () => {
  const on =
    (day: string, year = YEAR) =>
    () =>
      decideEnter({ ...received, on: day, year }, facts());
  expect(on('2026-01-01')().output).toEqual({ entry: 0 });
  expect(on(TODAY)().output).toEqual({ entry: 0 });
  expect(code(on('2025-12-31'))).toBe('funds-day-wrong');
  expect(code(on('2026-11-21'))).toBe('funds-day-wrong');
  // Made up later: it counts for the year it was owed for. The posting began in 2026.
  const late = { ...received, payer: 'county' as const, unit: undefined, on: TODAY };
  expect(decideEnter({ ...late, year: '2024' }, facts()).output).toEqual({ entry: 0 });
  expect(code(on(TODAY, '2023'))).toBe('funds-year-wrong');
  expect(code(on(TODAY, '2027'))).toBe('funds-year-wrong');
});

test('the last place in a book is taken, the next is not there', () => {
  const entries = Array.from({ length: MOST_ENTRIES - 1 }, () => confirmedEntry());
  const body: FundBook = { village: VILLAGE, township: TOWNSHIP, year: YEAR, entries };
  const book = stored(fundBookRef(TENANT, VILLAGE, YEAR), body);
  const full = keepBook(decideEnter(received, facts({ book })).writes);
  expect(full.body.entries).toHaveLength(MOST_ENTRIES);
  expect(code(() => decideEnter(received, facts({ book: full })))).toBe('funds-book-full');
});

test('nobody looks at what they wrote themselves, nor in whose stead', () => {
  const book = bookOf(received);
  const look =
    (side: 'village' | 'unit' | 'office', actor = clerk) =>
    () =>
      decideSettleEntry({ number: 0, agree: true }, { ...standing(side, actor), book });
  expect(look('unit', payer)().output.state).toBe('confirmed');
  expect(look('office')().output.state).toBe('confirmed');
  // Its own side is the side that wrote it.
  expect(code(look('village', { person: 'p2', name: '周二' }))).toBe('funds-own');
  expect(code(look('office', first))).toBe('funds-own');
  const lent = { person: 'x', name: '某代李一', onBehalfOf: { person: 'p1', name: '李一' } };
  expect(code(look('office', lent))).toBe('funds-own');
  const paid = bookOf(spent);
  const spending = { ...standing('unit', payer), book: paid };
  expect(code(() => decideSettleEntry({ number: 0, agree: true }, spending))).toBe('funds-own');
});

test('handed back it says why, counts nothing, and who wrote it is told; looked at once only', () => {
  const from = { ...standing('office', clerk), book: bookOf(spent) };
  expect(refusalOf(() => decideSettleEntry({ number: 0, agree: false }, from))).toMatchObject({
    ...{ code: 'funds-reason-needed', field: 'reason' },
  });
  const { writes } = decideSettleEntry({ number: 0, agree: false, reason: '没有发票' }, from);
  const back = keepBook(writes);
  expect(sumsOf(back.body.entries)).toMatchObject({ spent: 0, waiting: 0 });
  expect(written<{ text: string }>(writes, 'notice').text).toBe(
    '赵文静办理：您登记的 2026 年“支出驻村工作经费 600.50 元”退回了，请核实后重新登记。说明：没有发票',
  );
  const again = { ...from, book: back };
  expect(code(() => decideSettleEntry({ number: 0, agree: true }, again))).toBe(
    'funds-entry-settled',
  );
  expect(code(() => decideSettleEntry({ number: 7, agree: true }, again))).toBe(
    'funds-entry-unknown',
  );
});

test('one that waits is taken back; one that stands by another that waits like any', () => {
  const own = { ...standing('village', first), book: bookOf(received) };
  const reverse = { number: 0, reason: '记重了' };
  expect(decideReverseEntry(reverse, own).output.state).toBe('taken-back');
  const agreed = decideSettleEntry(
    { number: 0, agree: true },
    { ...standing('unit', payer), book: own.book },
  );
  const book = keepBook(agreed.writes);
  const reversed = keepBook(decideReverseEntry(reverse, { ...own, book }).writes);
  expect(sumsOf(reversed.body.entries)).toMatchObject({ received: 500_000, waiting: 1 });
  expect(code(() => decideReverseEntry(reverse, { ...own, book: reversed }))).toBe(
    'funds-entry-settled',
  );
  const other = { ...standing('unit', payer), book };
  expect(code(() => decideReverseEntry(reverse, other))).toBe('funds-not-your-side');
  const done = decideSettleEntry(
    { number: 1, agree: true },
    { ...standing('unit', payer), book: reversed },
  );
  expect(sumsOf(keepBook(done.writes).body.entries)).toMatchObject({ received: 0, waiting: 0 });
});

test('a year is closed when it is over and nothing waits, once', () => {
  const asked = { village: VILLAGE, year: YEAR };
  const from = { tenant: TENANT, at: AT, actors: [clerk], township: TOWNSHIP };
  const close =
    (today: string, book = bookOf(received)) =>
    () =>
      decideClose(asked, { ...from, today, book });
  const settled = keepBook(
    decideSettleEntry(
      { number: 0, agree: true },
      { ...standing('office', clerk), book: bookOf(received) },
    ).writes,
  );
  expect(code(close('2026-12-31', settled))).toBe('funds-year-runs');
  expect(code(close('2027-01-01'))).toBe('funds-entries-wait');
  const closed = keepBook(close('2027-01-01', settled)().writes);
  expect(closed.body).toMatchObject({ closedFor: YEAR, closed: { by: 'c1' } });
  expect(code(close('2027-01-01', closed))).toBe('funds-closed');
  // Where nothing came at all it is closed as well.
  expect(decideClose(asked, { ...from, today: '2027-01-01', book: undefined }).output.closed).toBe(
    true,
  );
});

test('any order of entering, looking and taking back: sums are those of the confirmed entries', () => {
  const step = fc.record({
    deed: fc.constantFrom('receive', 'spend', 'buy', 'confirm', 'hand-back', 'reverse'),
    fen: fc.integer({ min: 1, max: 10_000_000 }),
    at: fc.nat(20),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let book: ReturnType<typeof keepBook> | undefined;
      for (const each of steps) book = take(each, book) ?? book;
      const entries = book?.body.entries ?? [];
      const stands = entries.filter(({ state }) => state === 'confirmed');
      const of = (kind: string, purchase: boolean) =>
        stands
          .filter((each) => each.kind === kind && (each.fund === 'purchase') === purchase)
          .reduce((sum, { fen }) => sum + fen, 0);
      expect(sumsOf(entries)).toEqual({
        received: of('received', false),
        spent: of('spent', false),
        purchases: of('received', true),
        balance: of('received', false) - of('spent', false),
        waiting: entries.filter(({ state }) => state === 'waiting').length,
      });
      // Nothing is ever below nought: what is taken back was there.
      expect(
        Math.min(of('received', false), of('spent', false), of('received', true)),
      ).toBeGreaterThanOrEqual(0);
      expect(sumsOf([...entries].reverse())).toEqual(sumsOf(entries));
    }),
  );
});

function take(
  { deed, fen, at }: { deed: string; fen: number; at: number },
  book: ReturnType<typeof keepBook> | undefined,
) {
  const office = { ...standing('office', clerk), book };
  const own = { ...standing('village', first), book };
  try {
    switch (deed) {
      case 'receive':
        return keepBook(decideEnter({ ...received, fen }, facts({ book })).writes);
      case 'buy':
        return keepBook(
          decideEnter({ ...received, fund: 'purchase', fen }, facts({ book })).writes,
        );
      case 'spend':
        return keepBook(decideEnter({ ...spent, fen }, facts({ book })).writes);
      case 'reverse':
        return keepBook(decideReverseEntry({ number: at, reason: '记错' }, own).writes);
      default: {
        const input = { number: at, agree: deed === 'confirm', reason: '看过' };
        return keepBook(decideSettleEntry(input, office).writes);
      }
    }
  } catch (error) {
    expect((error as { refusal?: unknown }).refusal).toBeDefined();
    return undefined;
  }
}
