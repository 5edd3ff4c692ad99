import { daysOfQuarter, quarterOf, quartersOf } from '../../../src/core/calendar/quarter';
import { checkRest, restDays } from '../../../src/core/leave/check-rest';
import { restMonth } from '../../../src/core/leave/rest-month';
import { explainRest, mostAtOnce, restRules } from '../../../src/core/leave/rest-rules';
import { bookRest, restSlotRefs } from '../../../src/core/leave/rest-slots';
import type { Pack } from '../../../src/core/policy/schema';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { packNamed } from '../../policies/all-packs';
import { refusalOf } from '../../support/refusal-of';
import { TENANT, TOWNSHIP, VILLAGE, posting, stored } from '../attendance/cases';
import { asking, booked, laid, period, rest, team } from './rest';

const dehong = packNamed('dehong-2021');
const by = (of: 'team' | 'township' | 'county', pack = dehong): Pack =>
  laid(pack, 'rotation-rest-group', { of });
const code = (...args: Parameters<typeof checkRest>) => refusalOf(() => checkRest(...args)).code;
const text = (...args: Parameters<typeof checkRest>) => checkRest(...args).text;

test.each([
  ['2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-03-31', '2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-04-01', '2026-Q2', '2026-04-01', '2026-06-30'],
  ['2026-09-30', '2026-Q3', '2026-07-01', '2026-09-30'],
  ['2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31'],
])('%s lies in %s', (day, quarter, from, to) => {
  expect(quarterOf(day)).toBe(quarter);
  expect(daysOfQuarter(quarter)).toEqual({ from, to });
});

test('a stretch touches each quarter once, over the new year too', () => {
  expect(quartersOf('2026-12-31', '2027-01-01')).toEqual(['2026-Q4', '2027-Q1']);
  expect(quartersOf('2026-11-01', '2026-11-30')).toEqual(['2026-Q4']);
});

test.each([
  [1, 1],
  [2, 1],
  [3, 1],
  [5, 1],
  [6, 2],
  [8, 2],
  [9, 3],
])('of %d people one third is %d, never less than one', (size, most) => {
  expect(mostAtOnce(size, 3)).toBe(most);
});

describe('the limit of days', () => {
  // 23 to 29 November 2026 are a week; the 28th and 29th its weekend.
  test.each([
    ['2026-11-23', '2026-11-29', true, 5],
    ['2026-11-23', '2026-11-29', false, 7],
    ['2026-11-28', '2026-11-29', true, 0],
    // 1 to 7 October are a holiday; 10 October a Saturday worked instead.
    ['2026-10-01', '2026-10-10', true, 3],
    ['2026-10-01', '2026-10-10', false, 10],
  ])('%s to %s, holidays besides: %s, are %d', (from, to, besides, days) => {
    expect(restDays(period(from, to), besides, officialCalendar)).toBe(days);
  });

  test('halves at the ends, but not of a day that does not count', () => {
    const noon = { fromNoon: true, toNoon: true };
    expect(restDays(period('2026-11-23', '2026-11-24', noon), true, officialCalendar)).toBe(1);
    const weekend = period('2026-11-27', '2026-11-28', { toNoon: true });
    expect(restDays(weekend, true, officialCalendar)).toBe(1);
  });

  test('seven are had, seven and a half are not', () => {
    // Workdays 23 to 27 and 30 November, 1 and 2 December.
    expect(text(period('2026-11-23', '2026-12-01'), asking(by('team')))).toContain('轮休 7 天');
    const more = period('2026-11-23', '2026-12-02', { toNoon: true });
    expect(code(more, asking(by('team')))).toBe('rest-too-long');
  });

  test('a year whose arrangement nobody knows is not guessed', () => {
    const far = period('2031-01-06');
    expect(code(far, asking(by('team')))).toBe('calendar-year-unknown');
  });
});

describe('once a quarter', () => {
  const ask = (...others: ReturnType<typeof rest>[]) => asking(by('team'), { others });
  const turn = (from: string, ...others: ReturnType<typeof rest>[]) => {
    try {
      return text(period(from), ask(...others)).match(/第 \d 次/)?.[0];
    } catch {
      return code(period(from), ask(...others));
    }
  };

  test('by the quarter of its first day', () => {
    const over = rest('2026-09-30', '2026-10-02');
    expect(turn('2026-12-31', over)).toBe('第 1 次');
    expect(turn('2026-12-31', rest('2026-10-01'))).toBe('rest-times');
    expect(turn('2026-01-05', rest('2025-12-31', '2026-01-01'))).toBe('第 1 次');
  });

  test.each([
    ['asked', {}, 'rest-times'],
    ['granted', {}, 'rest-times'],
    ['refused', {}, '第 1 次'],
    ['sent-back', {}, '第 1 次'],
    ['withdrawn', {}, '第 1 次'],
    ['returned', { returned: { on: '2026-10-15', early: 2, late: 0 } }, 'rest-times'],
    ['returned', { returned: { on: '2026-10-14', early: 3, late: 0 } }, '第 1 次'],
    ['granted', { kind: 'personal' }, '第 1 次'],
  ] as const)('one that is %s %j: %s', (state, over, expected) => {
    const other = rest('2026-10-14', '2026-10-16', { state, ...over });
    expect(turn('2026-11-23', other)).toBe(expected);
  });
});

describe('at most a third at once', () => {
  const full = (group: string, count: number, quarter = '2026-Q4') =>
    booked(group, quarter, '2026-11-24', '2026-11-25', count);
  const ask = (count: number, over = {}) =>
    asking(by('team'), { slots: [full(VILLAGE, count)], ...over });

  test('the last place and one past it', () => {
    expect(text(period('2026-11-24'), ask(1))).toContain('派驻 6 人，同一天最多 2 人');
    expect(code(period('2026-11-24'), ask(2))).toBe('rest-full');
  });

  test.each([
    ['2026-11-22', '2026-11-23', false],
    ['2026-11-23', '2026-11-24', true],
    ['2026-11-25', '2026-11-26', true],
    ['2026-11-26', '2026-11-27', false],
  ])('on each of its days: %s to %s', (from, to, refused) => {
    const found = () => checkRest(period(from, to), ask(2));
    if (refused) expect(refusalOf(found).message).toContain('月 2');
    else expect(found().text).toContain('第 1 次');
  });

  test('of the group that the county has set', () => {
    const slots = [full(VILLAGE, 2), full(TOWNSHIP, 2), full('533123', 2)];
    expect(code(period('2026-11-24'), asking(by('team'), { slots }))).toBe('rest-full');
    // Nine people of the township: three may.
    const nine = [
      ...team(6),
      ...team(3, `${TOWNSHIP}999`).map((each, n) => ({ ...each, person: `q${n}` })),
    ];
    const township = asking(by('township'), { slots, postings: nine });
    expect(text(period('2026-11-24'), township)).toContain('本乡镇派驻 9 人，同一天最多 3 人');
    const county = asking(by('county'), { slots, postings: nine });
    expect(text(period('2026-11-24'), county)).toContain('本县派驻 9 人');
  });

  test('whoever is not posted on the day is not counted', () => {
    const leaving = [...team(5), posting({ person: 'p5', to: '2026-11-24' })];
    const slots = [booked(VILLAGE, '2026-Q4', '2026-11-24', '2026-11-25', 1)];
    const over = { postings: leaving, slots };
    expect(text(period('2026-11-24'), asking(by('team'), over))).toContain('最多 2 人');
    expect(code(period('2026-11-25'), asking(by('team'), over))).toBe('rest-full');
  });
});

describe('special periods', () => {
  const periods = [{ name: '防汛', from: '2026-11-25', to: '2026-11-26' }];
  const set = laid(by('team'), 'special-periods', { periods });

  test.each([
    ['2026-11-24', false],
    ['2026-11-25', true],
    ['2026-11-26', true],
    ['2026-11-27', false],
  ])('%s', (day, refused) => {
    const found = () => checkRest(period(day), asking(set));
    if (refused) expect(refusalOf(found).message).toContain('“防汛”');
    else expect(found().text).toContain('轮休 1 天');
  });

  test('do not matter where the document does not ask for it', () => {
    const rule = {
      times: 1,
      days: 7,
      oneOf: 3,
      specialPeriodsExcluded: false,
      besidesHolidays: true,
    };
    const free = laid(set, 'rotation-rest', rule);
    expect(text(period('2026-11-25'), asking(free))).toContain('轮休 1 天');
  });

  test('nobody has set are said to be unset', () => {
    const { explanations } = checkRest(period('2026-11-25'), asking(by('team')));
    expect(explanations.map(({ rule, unset }) => [rule, unset])).toEqual([
      ['rotation-rest', false],
      ['rotation-rest-group', false],
      ['special-periods', true],
    ]);
  });
});

test('where the group is not set, who sets it is said; where there is no 轮休, that', () => {
  const { code: unset, message } = refusalOf(() => checkRest(period('2026-11-24'), asking(dehong)));
  expect([unset, message]).toEqual(['rest-group-unset', expect.stringContaining('县委组织部')]);
  const guizhou = packNamed('guizhou-2018');
  expect(code(period('2026-11-24'), asking(guizhou))).toBe('value-unset');
  expect(code(period('2026-11-24'), asking(undefined))).toBe('value-unset');
  expect(explainRest(guizhou, '2026-11-24')[0]).toMatchObject({ unset: true });
});

describe('what stands in the records', () => {
  const refs = restSlotRefs(TENANT, VILLAGE, { from: '2026-12-30', to: '2027-01-02' });
  const over = rest('2026-12-30', '2027-01-02');

  test('all three groups, in each quarter the days touch', () => {
    expect(Object.keys(refs)).toHaveLength(6);
    expect(bookRest(TENANT, over, []).map(({ kind }) => kind)).toEqual(Array(6).fill('insert'));
    expect(bookRest(TENANT, { ...over, kind: 'family' }, [])).toEqual([]);
  });

  test('an early return keeps the days taken and frees the rest, the next quarter whole', () => {
    const slots = Object.values(refs).map((at) => {
      const [, group = '', quarter = ''] = at.id.split(':');
      const bookings = [{ leave: 'leave:p1:1', from: '2026-12-30', to: '2027-01-02' }];
      return stored(at, { group, quarter, bookings });
    });
    const back = { ...over, returned: { on: '2026-12-31', early: 3, late: 0 } };
    const found = bookRest(TENANT, back, slots).map((write) => 'body' in write && write.body);
    expect(found.slice(0, 3)).toMatchObject(
      Array(3).fill({ bookings: [{ from: '2026-12-30', to: '2026-12-30' }] }),
    );
    expect(found.slice(3)).toMatchObject(Array(3).fill({ bookings: [] }));
    expect(bookRest(TENANT, over, slots)).toEqual([]);
  });

  test('a month shows what is left of each day, and the name of a special period', () => {
    const periods = [{ name: '防汛', from: '2026-11-30', to: '2026-12-02' }];
    const pack = laid(by('team'), 'special-periods', { periods });
    const rules = restRules(pack, VILLAGE, '2026-11-21');
    const slots = [booked(VILLAGE, '2026-Q4', '2026-11-24', '2026-11-25', 1)];
    const posted = { from: '2026-11-24', to: '2027-01-31' };
    const days = restMonth('2026-11', posted, rules, { postings: team(6), slots });
    expect(days).toHaveLength(7);
    expect(days.slice(0, 3)).toMatchObject([
      { day: '2026-11-24', free: 1 },
      { free: 1 },
      { free: 2 },
    ]);
    expect(days.at(-1)).toMatchObject({ free: 0, limit: 2, size: 6, special: '防汛' });
  });
});
