import { linesOf } from '../../../src/core/attendance/month-end';
import { marksOf } from '../../../src/core/attendance/marks';
import { personMonth } from '../../../src/core/attendance/person-month';
import type { Register } from '../../../src/core/attendance/register';
import { sheetOf } from '../../../src/core/attendance/sheet';
import { summarise } from '../../../src/core/attendance/target';
import type { Posting } from '../../../src/core/roster/people';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { packOf } from '../../../src/policies/packs';
import { OTHER_VILLAGE, VILLAGE, noPast, posting, present, sheetWith } from './cases';

const MONTH = '2026-10';
const context = { calendar: officialCalendar, today: '2026-11-01', pack: packOf('guizhou-2018') };
const moved = [
  posting({ to: '2026-10-15' }),
  posting({ from: '2026-10-16', village: OTHER_VILLAGE }),
];

describe('somebody who moves to another village mid-month', () => {
  const before = sheetWith(['2026-10-14', '2026-10-15'], MONTH, {
    periods: [{ from: '2026-10-01', to: '2026-10-15' }],
  });
  const after = {
    ...sheetWith(['2026-10-16'], MONTH, {
      periods: [{ from: '2026-10-16', to: '2026-10-31' }],
    }),
    village: OTHER_VILLAGE,
  };

  test('sees one month with the days of both, compared as a whole', () => {
    const sheet = personMonth(MONTH, moved, [before, after]);
    if (!sheet) throw new Error('no month');
    const marks = marksOf(sheet, context).map(({ mark }) => mark);
    expect(marks.slice(13, 16)).toEqual(['in-village', 'in-village', 'in-village']);
    expect(marks).not.toContain('not-posted');
    expect(summarise(sheet, noPast, context)).toMatchObject({ counted: 3, short: 17 });
  });

  test('stands on the sheet of each village with its own part', () => {
    const line = linesOf(VILLAGE, MONTH, moved, []);
    const [row] = sheetOf(VILLAGE, line, () => noPast, context).rows;
    expect(row?.marks.slice(14, 16).map(({ mark }) => mark)).toEqual([
      'not-reported',
      'not-posted',
    ]);
    expect(row?.attention).toContain('10 月 15 日派驻结束');
  });
});

describe('several postings in one month', () => {
  const day = (date: number) => `2026-10-${String(date).padStart(2, '0')}`;
  const at = (village: string, from: number, to: number) =>
    posting({ village, from: day(from), to: day(to) });
  const marksIn = (sheet: Register | undefined) => {
    if (!sheet) throw new Error('no month');
    const marks = marksOf(sheet, context).map(({ mark }) => mark);
    return (date: number) => marks[date - 1];
  };
  const sheetIn = (village: string, postings: readonly Posting[]) =>
    sheetOf(village, linesOf(village, MONTH, postings, []), () => noPast, context).rows[0];

  const thereAndBack = [
    at(VILLAGE, 1, 10),
    at(OTHER_VILLAGE, 11, 20),
    { ...at(VILLAGE, 21, 31), to: undefined },
  ];

  test('there, elsewhere and back again: the own month holds the days of all three', () => {
    const here = sheetWith([day(9), day(22)], MONTH);
    const there = { ...sheetWith([day(12)], MONTH), village: OTHER_VILLAGE };
    const sheet = personMonth(MONTH, thereAndBack, [here, there]);
    const mark = marksIn(sheet);
    expect([9, 12, 22, 26].map(mark)).toEqual([
      ...['in-village', 'in-village', 'in-village', 'not-reported'],
    ]);
    expect(sheet?.village).toBe(VILLAGE);
    const summary = sheet && summarise(sheet, noPast, context);
    expect(summary).toMatchObject({ inVillage: 3, counted: 3, short: 17 });
  });

  test('each village has its own days, and no gaps where the cadre was elsewhere', () => {
    const row = sheetIn(VILLAGE, thereAndBack);
    const mark = marksIn(row?.register);
    expect([9, 12, 20, 21].map(mark)).toEqual([
      ...['not-reported', 'not-posted', 'not-posted', 'not-reported'],
    ]);
    expect(row?.summary).not.toHaveProperty('short');
    expect(row?.attention).toContain('派驻日期：10 月 1 日至 10 日、10 月 21 日至 31 日');
    expect(marksIn(sheetIn(OTHER_VILLAGE, thereAndBack)?.register)(21)).toBe('not-posted');
  });

  test.each([
    ['another', OTHER_VILLAGE],
    ['the same', VILLAGE],
  ])('days between a posting and one to %s village are none of theirs', (_name, next) => {
    const apart = [at(VILLAGE, 1, 10), { ...at(next, 20, 31), to: undefined }];
    const sheet = personMonth(MONTH, apart, []);
    const mark = marksIn(sheet);
    expect([10, 12, 19, 20].map(mark)).toEqual([
      ...['not-reported', 'not-posted', 'not-posted', 'not-reported'],
    ]);
    const summary = sheet && summarise(sheet, noPast, context);
    expect(summary).toMatchObject({ counted: 0, target: 20 });
    expect(summary).not.toHaveProperty('short');
    expect(marksIn(sheetIn(next, apart)?.register)(12)).toBe('not-posted');
  });

  test('two that follow on each other are a whole month', () => {
    const renewed = [at(VILLAGE, 1, 10), { ...at(VILLAGE, 11, 31), to: undefined }];
    const row = sheetIn(VILLAGE, renewed);
    expect(row?.register.periods).toEqual([{ from: day(1), to: day(31) }]);
    expect(row?.summary.short).toBe(20);
  });

  test('a trip that reached beyond the days in a village is not counted in the next', () => {
    const trip = { trip: { id: 't', destination: '昆明' } };
    const here = { ...sheetWith([], MONTH), days: { [day(10)]: trip, [day(12)]: trip } };
    const mark = marksIn(personMonth(MONTH, thereAndBack, [here]));
    expect([10, 12].map(mark)).toEqual(['trip', 'not-reported']);
  });
});

test('a draft follows the posting; what was summed up stays as signed', () => {
  const longer = [posting({ to: '2026-10-20' })];
  const draft = sheetWith([], MONTH, { periods: [{ from: '2026-10-01', to: '2026-10-10' }] });
  const endOf = (sheet: Register) => personMonth(MONTH, longer, [sheet])?.periods[0]?.to;
  expect(endOf(draft)).toBe('2026-10-20');
  expect(endOf({ ...draft, state: 'signed' })).toBe('2026-10-10');
});

test('without a posting in the month there is none', () => {
  expect(personMonth('2025-12', moved, [])).toBeUndefined();
});

test('what needs a look is said in words', () => {
  const sheet = sheetWith(['2026-10-08'], MONTH);
  const away = { ...sheet.days, '2026-10-09': present('2026-10-09', { place: 'outside' }) };
  const [line] = linesOf(VILLAGE, MONTH, [posting()], []);
  const register = { collection: 'register' as const, tenant: 't', id: 'r', version: 1 };
  const lines = line
    ? [{ ...line, register: { ...register, body: { ...sheet, days: away } } }]
    : [];
  const found = sheetOf(VILLAGE, lines, () => noPast, context);
  expect(found.rows[0]?.attention).toEqual([
    '16 个工作日没有记录：10 日、12 日、13 日、14 日、15 日等',
    '1 天报到时不在村附近，已说明原因',
    '比要求少 18 天',
  ]);
  expect(found.attention).toEqual(['1 人有工作日没有记录', '1 人有报到时不在村附近的日子']);
});
