import { daysWithoutLog, firstMonthOfPeriod, visitsAsked } from '../../../src/core/log/duty';
import { addDays, daysFrom } from '../../../src/core/calendar/day';
import * as fc from '../../support/random';

const who = ['cadre' as const];
const daily = { who, per: 'day' as const, evidence: ['log' as const] };
const inVillage = daysFrom('2026-11-02', '2026-11-06');

test('by the day: each day in the village without an entry, once it is over', () => {
  const written = ['2026-11-02', '2026-11-04'];
  expect(daysWithoutLog(daily, inVillage, written, '2026-11-06')).toEqual([
    { from: '2026-11-03', to: '2026-11-03' },
    { from: '2026-11-05', to: '2026-11-05' },
  ]);
  expect(daysWithoutLog(daily, inVillage, written, '2026-11-07')).toHaveLength(3);
});

test('by the week: weeks that are over and lie in one month', () => {
  const weekly = { ...daily, per: 'week' as const };
  const days = [...inVillage, '2026-11-09', '2026-11-30'];
  expect(daysWithoutLog(weekly, days, ['2026-11-10'], '2026-12-31')).toEqual([
    { from: '2026-11-02', to: '2026-11-06' },
  ]);
  expect(daysWithoutLog(weekly, inVillage, [], '2026-11-08')).toEqual([]);
  expect(daysWithoutLog(weekly, inVillage, [], '2026-11-09')).toHaveLength(1);
});

test('by the month, and so many times', () => {
  const monthly = { ...daily, per: 'month' as const, times: 2 };
  const one = ['2026-11-03'];
  expect(daysWithoutLog(monthly, inVillage, one, '2026-12-01')).toEqual([
    { from: '2026-11-02', to: '2026-11-06' },
  ]);
  expect(daysWithoutLog(monthly, inVillage, [...one, ...one], '2026-12-01')).toEqual([]);
});

test('nothing is missing where no log is asked for, or another evidence is', () => {
  expect(daysWithoutLog(undefined, inVillage, [], '2026-12-01')).toEqual([]);
  expect(daysWithoutLog({ who, per: 'often' }, inVillage, [], '2026-12-01')).toEqual([]);
  const diary = { who, per: 'day' as const, evidence: ['diary' as const] };
  expect(daysWithoutLog(diary, inVillage, [], '2026-12-01')).toEqual([]);
});

test('an entry more never makes more days missing, and no day outside the village is', () => {
  const day = fc.integer({ min: 0, max: 29 }).map((n) => addDays('2026-11-01', n));
  const days = fc.uniqueArray(day).map((all) => [...all].sort());
  const per = fc.constantFrom('day' as const, 'week' as const, 'month' as const);
  fc.assert(
    fc.property(days, days, day, per, (stayed, entries, more, each) => {
      const duty = { ...daily, per: each };
      const before = daysWithoutLog(duty, stayed, entries, '2026-12-01');
      const later = daysWithoutLog(duty, stayed, [...entries, more], '2026-12-01');
      expect(later.length).toBeLessThanOrEqual(before.length);
      for (const { from, to } of before)
        expect([from, to].every((d) => stayed.includes(d))).toBe(true);
    }),
  );
});

test.each([
  ['month', '2026-11', '2026-11'],
  ['quarter', '2026-12', '2026-10'],
  ['quarter', '2026-01', '2026-01'],
  ['half-year', '2026-06', '2026-01'],
  ['half-year', '2026-07', '2026-07'],
  ['year', '2026-12', '2026-01'],
  ['often', '2026-05', '2026-05'],
] as const)('visits by the %s are counted in %s from %s on', (per, month, from) => {
  expect(firstMonthOfPeriod({ who, per }, month)).toBe(from);
});

test('visits are asked for where the document gives number and period', () => {
  expect(visitsAsked({ who, per: 'month', times: 1 })).toBe(1);
  expect(visitsAsked({ who, times: 1 })).toBeUndefined();
  expect(visitsAsked({ who, per: 'month' })).toBeUndefined();
});
