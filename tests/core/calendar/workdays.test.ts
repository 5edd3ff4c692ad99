import { daysFrom } from '../../../src/core/calendar/day';
import { checkYear } from '../../../src/core/calendar/check-year';
import type { CalendarYear } from '../../../src/core/calendar/workdays';
import { describeDay, kindOfDay } from '../../../src/core/calendar/workdays';
import { Refused } from '../../../src/core/refusal';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { refusalOf } from '../../support/refusal-of';

describe('2026 as announced', () => {
  // 国务院办公厅 2026 arrangement, written down by hand.
  const off: [string, string][] = [
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ];
  const worked = ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'].map((d) => `2026-${d}`);

  test('exactly the days off are holidays', () => {
    const expected = off.flatMap(([from, to]) => daysFrom(from, to));
    const found = daysFrom('2026-01-01', '2026-12-31').filter(
      (day) => kindOfDay(day, officialCalendar) === 'holiday',
    );
    expect(found).toEqual(expected);
  });

  test.each(worked)('%s is a weekend day worked instead', (day) => {
    expect(kindOfDay(day, officialCalendar)).toBe('workday');
    expect(describeDay(day, officialCalendar)).toMatch(/^调休上班（补/);
  });

  test('both sides of the National Day holiday', () => {
    const words = [
      '2026-09-30',
      '2026-10-01',
      '2026-10-07',
      '2026-10-08',
      '2026-10-10',
      '2026-10-11',
    ];
    expect(words.map((day) => describeDay(day, officialCalendar))).toEqual([
      '工作日',
      '国庆节放假',
      '国庆节放假',
      '工作日',
      '调休上班（补国庆节）',
      '周末',
    ]);
  });
});

describe('a year nobody has announced', () => {
  test('is refused, not guessed: 2027-10-01 is no workday', () => {
    const refusal = refusalOf(() => kindOfDay('2027-10-01', officialCalendar));
    expect(refusal.code).toBe('calendar-year-unknown');
    expect(refusal.message).toBe(
      '还没有 2027 年的放假调休安排，请县里先录入国务院办公厅公布的安排。',
    );
  });

  test('ends exactly at the turn of the year', () => {
    expect(kindOfDay('2026-12-31', officialCalendar)).toBe('workday');
    expect(() => kindOfDay('2027-01-01', officialCalendar)).toThrow(Refused);
  });

  test('works once loaded, and may name days of the December before', () => {
    const loaded: CalendarYear = {
      year: 2027,
      holidays: { '2026-12-31': '元旦', '2027-10-01': '国庆节' },
      makeupWorkdays: { '2026-12-27': '元旦' },
      source: '测试用安排',
    };
    const table = [...officialCalendar, loaded];
    expect(kindOfDay('2027-10-01', table)).toBe('holiday');
    expect(kindOfDay('2026-12-31', table)).toBe('holiday');
    expect(kindOfDay('2026-12-27', table)).toBe('workday');
    expect(kindOfDay('2026-12-26', table)).toBe('rest-day');
  });
});

test('the leap day of 2024 is a workday, and 2024 is known', () => {
  expect(kindOfDay('2024-02-29', officialCalendar)).toBe('workday');
});

describe('an arrangement typed in by hand', () => {
  const year = (over: Partial<CalendarYear>): CalendarYear => ({
    year: 2027,
    holidays: { '2027-01-01': '元旦' },
    makeupWorkdays: { '2027-02-06': '春节' },
    source: '测试',
    ...over,
  });

  test('is taken as it is when sound', () => {
    expect(() => checkYear(year({}))).not.toThrow();
  });

  test.each<[string, Partial<CalendarYear>, string, string]>([
    ['a day of another year', { holidays: { '2025-01-01': '元旦' } }, 'holidays', '2025-01-01'],
    [
      'a weekday worked instead',
      { makeupWorkdays: { '2027-02-05': '春节' } },
      'makeupWorkdays',
      '本来就是工作日',
    ],
    [
      'a day off and worked',
      { holidays: { '2027-02-06': '春节' } },
      'makeupWorkdays',
      '既写了放假又写了上班',
    ],
    ['no day off at all', { holidays: {} }, 'holidays', '还没有填放假日'],
  ])('%s is named with its field', (_name, over, field, words) => {
    const refusal = refusalOf(() => checkYear(year(over)));
    expect(refusal).toMatchObject({ code: 'calendar-day-wrong', field });
    expect(refusal.message).toContain(words);
  });
});
