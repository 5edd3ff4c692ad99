import {
  isCountedPeriod,
  periodInWords,
  periodOf,
  periodsOf,
} from '../../../src/core/calendar/period';

describe('periods of the calendar', () => {
  it.each([
    ['day', '2026-11-22', '2026-11-22', '2026-11-22', '2026年11月22日'],
    ['week', '2026-11-22', '2026-11-16', '2026-11-22', '2026年11月16日至2026年11月22日'],
    ['week', '2026-11-23', '2026-11-23', '2026-11-29', '2026年11月23日至2026年11月29日'],
    ['month', '2024-02-29', '2024-02-01', '2024-02-29', '2024 年 2 月'],
    ['quarter', '2026-09-30', '2026-07-01', '2026-09-30', '2026 年第三季度'],
    ['quarter', '2026-10-01', '2026-10-01', '2026-12-31', '2026 年第四季度'],
    ['half-year', '2026-06-30', '2026-01-01', '2026-06-30', '2026 年上半年'],
    ['half-year', '2026-07-01', '2026-07-01', '2026-12-31', '2026 年下半年'],
    ['year', '2026-12-31', '2026-01-01', '2026-12-31', '2026 年'],
  ] as const)('%s of %s runs from %s to %s', (per, day, from, to, words) => {
    expect(periodOf(per, day)).toEqual({ from, to });
    expect(periodInWords(per, { from, to })).toBe(words);
  });

  it('lists every period that some days touch, the broken ones at both ends too', () => {
    expect(periodsOf('quarter', '2026-03-31', '2026-10-01').map(({ from }) => from)).toEqual([
      ...['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'],
    ]);
    expect(periodsOf('year', '2026-02-01', '2026-01-31')).toEqual([]);
  });

  it('knows no length of what comes often, at once or every three years', () => {
    expect(['often', 'regularly', 'at-once', 'three-years', undefined].some(isCountedPeriod)).toBe(
      false,
    );
  });
});
