import {
  addDays,
  addMonths,
  clockOf,
  dayOf,
  daysBetween,
  daysFrom,
  daysOfMonth,
  isRealDay,
  isRealMonth,
  lastDayOf,
  weekdayOf,
  within,
} from '../../../src/core/calendar/day';
import * as fc from '../../support/random';

describe('a day is the UTC+8 date', () => {
  test('which turns at 16:00 UTC', () => {
    expect(dayOf(Date.UTC(2026, 10, 21, 15, 59, 59))).toBe('2026-11-21');
    expect(dayOf(Date.UTC(2026, 10, 21, 16, 0, 0))).toBe('2026-11-22');
    expect(clockOf(Date.UTC(2026, 10, 21, 15, 59, 59))).toBe('23:59');
    expect(clockOf(Date.UTC(2026, 10, 21, 16, 0, 0))).toBe('00:00');
  });

  test.each([
    '2019-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '2026-11-21 ',
    'abcd-ef-gh',
    '',
  ])('%j is no date', (text) => expect(isRealDay(text)).toBe(false));

  test.each(['2020-02-29', '2026-12-31', '2000-01-01'])('%s is one', (text) =>
    expect(isRealDay(text)).toBe(true),
  );

  test('a month has to exist too', () => {
    expect([isRealMonth('2026-12'), isRealMonth('2026-13'), isRealMonth('2026-00')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('arithmetic', () => {
  test('crosses months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
    expect(daysOfMonth('2026-02')).toHaveLength(28);
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(daysFrom('2026-11-02', '2026-11-01')).toEqual([]);
  });

  const someDay = fc.integer({ min: -20_000, max: 60_000 }).map((n) => addDays('2000-01-01', n));

  test('adding days and counting them back agree, a week keeps the weekday', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
        expect(isRealDay(day)).toBe(true);
      }),
    );
  });

  test('a month’s days are all its days and no others', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const days = daysOfMonth(day.slice(0, 7));
        expect(days).toContain(day);
        expect(addDays(lastDayOf(day.slice(0, 7)), 1).slice(0, 7)).toBe(
          addMonths(day.slice(0, 7), 1),
        );
      }),
    );
  });
});

test('a period holds both its ends, and an open one has no last day', () => {
  const period = { from: '2026-03-01', to: '2026-03-31' };
  expect(
    ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((d) => within(d, period)),
  ).toEqual([false, true, true, false]);
  expect(within('2099-01-01', { from: '2026-03-01' })).toBe(true);
});
