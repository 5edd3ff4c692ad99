import type { AllowanceLine } from '../../../src/core/allowance/lines';
import { linesOf } from '../../../src/core/allowance/lines';
import type { TripClaim } from '../../../src/core/allowance/trip-claim';
import { daysOfMonth } from '../../../src/core/calendar/day';
import * as fc from '../../support/random';
import { MONTH, UNIT, confirmed, corrected, days, monthOf, pack, present } from './cases';

const qinghai = pack('qinghai-2018');
const dehong = pack('dehong-2021');
const lineOf = (lines: readonly AllowanceLine[], kind: string) => {
  const found = lines.find((line) => line.kind === kind);
  if (!found) throw new Error(`no line ${kind}`);
  return found;
};
const living = (...sheets: Parameters<typeof monthOf>[0]) =>
  lineOf(linesOf(monthOf(sheets), qinghai), 'living');

const whole = { periods: [{ from: '2026-10-01', to: '2026-10-31' }] };

test('Qinghai 5: 60 yuan for each day of attendance of the confirmed sheet', () => {
  // 20 days × 6,000 fen = 120,000 fen; a weekend in the village is attendance like any other day.
  expect(living(confirmed(days(20)))).toEqual({
    ...{ kind: 'living', due: 120_000, text: '20 天，每天 60 元，派出单位支出', differences: [] },
  });
  expect(living(confirmed([])).due).toBe(0);
});

test('a sheet that is not confirmed comes to no sum, and says why', () => {
  for (const state of ['draft', 'summed-up', 'signed'] as const) {
    const line = living({ ...confirmed(days(20)), state });
    expect(line.due).toBeUndefined();
    expect(line.text).toBe('考勤表还没有确认，确认后按实际考勤天数算');
  }
  const [first, second] = [confirmed(days(10)), { ...confirmed(days(5, 20)), state: 'signed' }];
  expect(living(first, second as typeof first).due).toBeUndefined();
});

test('a trip counts only where the document says so; where it is silent that is said', () => {
  const trip = { trip: { id: 't1', destination: '州里' } };
  const sheet = confirmed(days(10));
  const away = { ...sheet, days: { ...sheet.days, '2026-10-20': trip } };
  // 10 × 60 = 600 yuan; the trip of the 20th stands beside it.
  expect(living(away)).toMatchObject({
    due: 60_000,
    text: '10 天，每天 60 元，派出单位支出；另有出差 1 天，文件没有写算不算，这里没有算',
  });
  const counting = pack('qinghai-2018', [{ rule: 'trip-counts', value: { counts: true } }]);
  const told = lineOf(linesOf(monthOf([away]), counting), 'living');
  expect(told).toMatchObject({ due: 66_000, text: '11 天，每天 60 元，派出单位支出' });
});

test('a confirmed absence is no attendance, whatever else is known of the day', () => {
  const absent = { ...present('2026-10-03'), absent: { check: 'c1' } };
  const sheet = confirmed(days(10));
  expect(living({ ...sheet, days: { ...sheet.days, '2026-10-03': absent } }).due).toBe(54_000);
});

test('a correction made after confirming is a difference with its reason, before it is part of the sheet', () => {
  const before = corrected(confirmed(days(10)), '2026-10-20', present('2026-10-20'), '2026-11-02');
  expect(living(before)).toMatchObject({ due: 66_000, differences: [] });

  const more = corrected(confirmed(days(10)), '2026-10-20', present('2026-10-20'));
  const less = corrected(more, '2026-10-01', {}, '2026-11-12T02:00:00.000Z');
  // 10 days were confirmed: one more on the 10th of November, one fewer on the 12th.
  expect(living(more).due).toBe(66_000);
  expect(living(less)).toMatchObject({
    due: 60_000,
    differences: [
      { day: '2026-10-20', fen: 6000, reason: '补报到', byName: '周镇长' },
      { day: '2026-10-01', fen: -6000 },
    ],
  });
});

test('one that waits or was refused changes nothing; one decided later is dated by the decision', () => {
  const sheet = confirmed(days(10));
  const correction = {
    ...{ day: '2026-10-20', was: {}, becomes: present('2026-10-20'), reason: '补发的报到' },
    ...{ by: 'p1', byName: '李一', at: '2026-11-01T02:00:00.000Z' },
  };
  const open = { ...sheet, corrections: [{ ...correction, state: 'open' as const }] };
  expect(living(open)).toMatchObject({ due: 60_000, differences: [] });
  const decided = { by: 'o1', byName: '周镇长', at: '2026-11-20T02:00:00.000Z', reason: '属实' };
  const made = {
    ...confirmed(days(10)),
    days: { ...sheet.days, '2026-10-20': present('2026-10-20') },
    corrections: [{ ...correction, state: 'made' as const, decided }],
  };
  // Asked for before the sheet was confirmed and granted after: it was not in what was confirmed.
  expect(living(made)).toMatchObject({ due: 66_000, differences: [{ at: decided.at, fen: 6000 }] });
});

test('the days add up to the month, and corrections come to the same in any order', () => {
  const all = daysOfMonth(MONTH);
  const some = fc.subarray(all);
  fc.assert(
    fc.property(some, some, fc.integer({ min: 0 }), (there, touched, turn) => {
      const base = confirmed(there);
      expect(living(base).due).toBe(there.length * 6000);
      const change = (sheet: typeof base, day: string) =>
        corrected(sheet, day, base.days[day] ? {} : present(day));
      const turned = [...touched.slice(turn % 32), ...touched.slice(0, turn % 32)];
      const one = living(touched.reduce(change, base));
      const other = living(turned.reduce(change, base));
      expect(other.due).toBe(one.due);
      const sum = one.differences.reduce((total, { fen }) => total + fen, 0);
      expect(one.due).toBe(there.length * 6000 + sum);
    }),
    { numRuns: 200 },
  );
});

test('what a document leaves open stays open, with why; what it does not name has no line', () => {
  const lines = linesOf(monthOf([confirmed(days(20), whole)]), dehong);
  expect(lines.map(({ kind }) => kind)).toEqual(['living', 'phone', 'return-trip']);
  expect(lineOf(lines, 'living').due).toBeUndefined();
  expect(lineOf(lines, 'living').text).toContain('未设置：文件写参照差旅费伙食补助费标准');
  expect(linesOf(monthOf([confirmed(days(20))]), pack('guizhou-2018'))).toEqual([]);
  expect(linesOf(monthOf([confirmed(days(20))]), undefined)).toEqual([]);
});

test('a sum by the month is due for a whole month; how to part it no document says', () => {
  const own = pack('dehong-2021', [{ rule: 'phone-subsidy', value: { fen: 10_000 } }]);
  const phone = (sheet: ReturnType<typeof confirmed>) =>
    lineOf(linesOf(monthOf([sheet]), own), 'phone');
  expect(phone(confirmed([], whole))).toMatchObject({ due: 10_000, text: '每月 100 元' });
  const part = { periods: [{ from: '2026-10-02', to: '2026-10-31' }] };
  expect(phone(confirmed([], part)).due).toBeUndefined();
  expect(phone(confirmed([], part)).text).toContain('由发放单位定');
  // Two villages of one unit, one after the other, make the month whole.
  const first = confirmed([], { periods: [{ from: '2026-10-01', to: '2026-10-15' }] });
  const second = confirmed([], { periods: [{ from: '2026-10-16', to: '2026-10-31' }] });
  const moved = lineOf(linesOf(monthOf([first, second]), own), 'phone');
  expect(moved.due).toBe(10_000);
});

const claim: TripClaim = {
  ...{ person: 'p1', name: '李一', month: MONTH, unit: UNIT, village: '533123100201' },
  ...{ route: '芒市到新建村', km: 86, times: 1, state: 'agreed', steps: [] },
};

test('Dehong 组织保障(二): 2.5 yuan a kilometre, there and back, once the unit agreed', () => {
  const trip = (over: Partial<TripClaim> = {}, by = dehong) =>
    lineOf(linesOf(monthOf([confirmed([])], { ...claim, ...over }), by), 'return-trip');
  // 86 km × 2 ways × 250 fen = 43,000 fen.
  expect(trip().due).toBe(43_000);
  expect(trip().text).toBe('芒市到新建村，单程 86 公里，往返 1 次，每公里 2.50 元');
  expect(trip({ state: 'claimed' }).due).toBeUndefined();
  expect(trip({ state: 'handed-back' }).due).toBe(0);
  expect(trip({ state: 'taken-back' })).toMatchObject({ due: 0, text: '这个月没有报往返' });
  expect(lineOf(linesOf(monthOf([confirmed([])]), dehong), 'return-trip').due).toBe(0);
  // The county plan leaves the number of trips open; one that lays two without a price pays by its own.
  const value = { timesPerMonth: 2, from: 'post', officialTripsApart: true };
  const own = pack('county-2021', [{ rule: 'return-trips', value }]);
  expect(trip({}, own).due).toBeUndefined();
  expect(trip({}, own).text).toContain('由发放单位定');
});
