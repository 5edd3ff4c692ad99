import { linesOf } from '../../../src/core/attendance/month-end';
import { marksOf } from '../../../src/core/attendance/marks';
import { personMonth } from '../../../src/core/attendance/person-month';
import { sheetOf } from '../../../src/core/attendance/sheet';
import { summarise } from '../../../src/core/attendance/target';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { packOf } from '../../../src/policies/packs';
import { OTHER_VILLAGE, VILLAGE, posting, present, sheetWith } from './cases';

const MONTH = '2026-10';
const context = { calendar: officialCalendar, today: '2026-11-01', pack: packOf('guizhou-2018') };
const moved = [
  posting({ to: '2026-10-15' }),
  posting({ from: '2026-10-16', village: OTHER_VILLAGE }),
];

describe('somebody who moves to another village mid-month', () => {
  const before = sheetWith(['2026-10-14', '2026-10-15'], MONTH, { to: '2026-10-15' });
  const after = {
    ...sheetWith(['2026-10-16'], MONTH, { from: '2026-10-16' }),
    village: OTHER_VILLAGE,
  };

  test('sees one month with the days of both, compared as a whole', () => {
    const sheet = personMonth(MONTH, moved, [before, after]);
    if (!sheet) throw new Error('no month');
    const marks = marksOf(sheet, context).map(({ mark }) => mark);
    expect(marks.slice(13, 16)).toEqual(['in-village', 'in-village', 'in-village']);
    expect(marks).not.toContain('not-posted');
    expect(summarise(sheet, [], context)).toMatchObject({ counted: 3, short: 17 });
  });

  test('stands on the sheet of each village with its own part', () => {
    const line = linesOf(VILLAGE, MONTH, moved, []);
    const [row] = sheetOf(VILLAGE, MONTH, line, [], context).rows;
    expect(row?.marks.slice(14, 16).map(({ mark }) => mark)).toEqual([
      'not-reported',
      'not-posted',
    ]);
    expect(row?.attention).toContain('10 月 15 日派驻结束');
  });
});

test('a draft follows the posting; what was summed up stays as signed', () => {
  const longer = [posting({ to: '2026-10-20' })];
  const draft = sheetWith([], MONTH, { to: '2026-10-10' });
  expect(personMonth(MONTH, longer, [draft])?.to).toBe('2026-10-20');
  const signed = { ...draft, state: 'signed' as const };
  expect(personMonth(MONTH, longer, [signed])?.to).toBe('2026-10-10');
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
  const found = sheetOf(VILLAGE, MONTH, lines, [], context);
  expect(found.rows[0]?.attention).toEqual([
    '16 个工作日没有记录：10 日、12 日、13 日、14 日、15 日等',
    '1 天报到时不在村附近，已说明原因',
    '比要求少 18 天',
  ]);
  expect(found.attention).toEqual(['1 人有工作日没有记录', '1 人有报到时不在村附近的日子']);
});
