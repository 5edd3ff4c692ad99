import { changedResults } from '../../../src/core/attendance/changed-results';
import type { Entry, Pack } from '../../../src/core/policy/schema';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { packNamed } from '../../policies/all-packs';
import { OTHER_VILLAGE, posting, sheetWith } from './cases';

const guizhou = packNamed('guizhou-2018');

function withTarget(days: number, per: 'month' | 'year' = 'month'): Pack {
  const value = { days, per, of: 'calendar-days', inPrinciple: false } as const;
  const entry: Entry<'day-target'> = { from: '2026-01-01', clause: '', value };
  return { ...guizhou, rules: { ...guizhou.rules, 'day-target': [entry] } };
}

function changed(after: Pack, over: Partial<Parameters<typeof changedResults>[0]> = {}) {
  const records = {
    months: ['2026-08', '2026-09'],
    postings: [posting()],
    registers: [],
    calendar: officialCalendar,
    today: '2026-10-20',
    ...over,
  };
  return changedResults(records, () => ({ before: guizhou, after }));
}

test('a person without any record is told too', () => {
  const found = changed(withTarget(22)).map(({ month, after }) => [month, after.short]);
  expect(found).toEqual([
    ['2026-08', 22],
    ['2026-09', 22],
  ]);
});

test('the same target changes nothing, whoever words it otherwise', () => {
  expect(changed(withTarget(20))).toEqual([]);
});

test('a month outside the posting, or before any pack, is left out', () => {
  const postings = [posting({ from: '2026-09-10' })];
  expect(changed(withTarget(22), { postings }).map(({ month }) => month)).toEqual(['2026-09']);
  const records = { months: ['2026-09'], postings, registers: [], calendar: officialCalendar };
  expect(changedResults({ ...records, today: '2026-10-20' }, () => undefined)).toEqual([]);
});

test('who moved within the month has a result in each village', () => {
  const postings = [
    posting({ to: '2026-09-10' }),
    posting({ village: OTHER_VILLAGE, from: '2026-09-11' }),
  ];
  const found = changed(withTarget(22), { postings, months: ['2026-09'] });
  expect(found.map(({ village }) => village)).toEqual([posting().village, OTHER_VILLAGE]);
});

test('a year’s target counts the months before it', () => {
  const registers = [
    sheetWith(['2026-08-03', '2026-08-04'], '2026-08'),
    sheetWith(['2026-09-01'], '2026-09'),
  ];
  const found = changed(withTarget(180, 'year'), { registers });
  expect(found.map(({ before, after }) => [before.counted, after.counted, after.short])).toEqual([
    [2, 2, 178],
    [1, 3, 177],
  ]);
});
