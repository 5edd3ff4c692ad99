import type { AllowancePaid } from '../../../src/core/allowance/payments';
import type { SheetRow, VillageSheet } from '../../../src/core/attendance/sheet';
import { bucketOf, countMonth } from '../../../src/core/overview/count-month';
import { FEW_DAYS } from '../../../src/core/overview/figures';
import { countNow } from '../../../src/core/overview/count-now';
import type { Assembly } from '../../../src/core/evaluation/assembly';
import { MONTH, UNIT, confirmed, days, monthOf, pack } from '../allowance/cases';
import { posting } from '../attendance/cases';

const row = (summary: object, reported = days(10)): SheetRow =>
  ({ register: confirmed(reported), summary: { rotation: 0, ...summary } }) as unknown as SheetRow;

test.each([
  ['reached', { target: 20, short: 0 }],
  ['short-few', { target: 20, short: 1 }],
  ['short-few', { target: 20, short: FEW_DAYS }],
  ['short-many', { target: 20, short: FEW_DAYS + 1 }],
  ['part', { target: 20 }],
  ['no-target', {}],
] as const)('a line is %s', (bucket, summary) => {
  expect(bucketOf(row(summary))).toBe(bucket);
});

test('without any record nothing is said of days missing', () => {
  expect(bucketOf(row({ target: 20, short: 20 }, []))).toBe('no-record');
});

const nothing = {
  today: '2026-11-20',
  pack: undefined,
  allowances: [],
  paid: [],
  logs: [],
} as const;

test('a sheet counts once, with its lines, its rest and its open corrections', () => {
  const rows = [row({ target: 20, short: 0, rotation: 3 }), row({ target: 20, short: 9 })];
  const sheet = { state: 'signed', rows, openCorrections: 2 } as unknown as VillageSheet;
  expect(countMonth({ ...nothing, sheets: [sheet] })).toEqual({
    ...{ lines: 2, reached: 1, 'short-many': 1, sheets: 1, 'sheets-signed': 1 },
    ...{ 'corrections-open': 2, rested: 1, 'rest-days': 3 },
  });
});

test('in a year whose days off nobody has entered, lines are counted and nothing is guessed', () => {
  expect(countMonth({ ...nothing, sheets: { lines: 4 } })).toEqual({ lines: 4, 'no-calendar': 4 });
});

describe('money', () => {
  const value = { fen: 6000, days: 'attendance', payer: 'unit' };
  const rules = pack('guizhou-2018', [
    { rule: 'living-subsidy', value },
    { rule: 'payment-rhythm', value: { paid: 'month', latest: 'quarter' } },
  ]);
  const one = monthOf([confirmed(days(10))]);
  const paidOf = (fen: number) => {
    const paid = {
      person: one.person,
      unit: UNIT,
      month: MONTH,
      payments: [{ kind: 'living', fen }],
    };
    return [paid as unknown as AllowancePaid];
  };
  const count = (today: string, paid: readonly AllowancePaid[] = [], months = [one]) =>
    countMonth({ ...nothing, sheets: [], pack: rules, allowances: months, paid, today });

  test('is late the day after the last the document gives, and not before', () => {
    expect(count('2027-01-31')).toEqual({ sums: 1, unpaid: 1 });
    expect(count('2027-02-01')).toEqual({ sums: 1, late: 1 });
    expect(count('2027-02-01', paidOf(59_999))).toEqual({ sums: 1, late: 1 });
    expect(count('2027-02-01', paidOf(60_000))).toEqual({ sums: 1, paid: 1 });
    expect(count('2027-02-01', paidOf(60_001))).toEqual({ sums: 1, paid: 1 });
  });

  test('that cannot be told yet is said to be so, and what is nothing is not counted', () => {
    const draft = monthOf([confirmed(days(10), { state: 'draft' })]);
    expect(count('2027-02-01', [], [draft])).toEqual({ sums: 1, 'not-told': 1 });
    expect(count('2027-02-01', [], [monthOf([confirmed([])])])).toEqual({});
  });
});

describe('三讲三评 of the quarter', () => {
  const here = posting();
  const elsewhere = { ...posting(), person: 'p2', village: '533123104999' };
  const now = {
    ...{ today: '2026-11-20', registers: [], leaves: [], issues: [], proposals: [], checks: [] },
    postings: [here, elsewhere],
  };
  const at = (village: string, state: Assembly['state']) => ({ village, state }) as Assembly;

  test('is due where somebody is posted, and held once its box is closed', () => {
    const held = (...assemblies: Assembly[]) => countNow({ ...now, assemblies });
    const due = { cadres: 2, 'assemblies-due': 2 };
    expect(held()).toEqual(due);
    expect(held(at(here.village, 'planned'), at(elsewhere.village, 'open'))).toEqual(due);
    const closed = at(here.village, 'closing');
    expect(held(closed)).toEqual({ ...due, 'assemblies-held': 1 });
    expect(held(closed, at(here.village, 'planned'), at('533123104888', 'published'))).toEqual({
      ...{ ...due, 'assemblies-held': 1 },
    });
  });

  test('is not said to be missing where the county opened no round', () => {
    expect(countNow({ ...now, assemblies: undefined })).toEqual({
      ...{ cadres: 2, 'assemblies-no-round': 2 },
    });
  });
});
