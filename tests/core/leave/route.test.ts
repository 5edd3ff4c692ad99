import { daysTogether, routeFor } from '../../../src/core/leave/route';
import { bodies } from '../../../src/core/policy/kinds/bodies';
import type { Pack, RuleValue } from '../../../src/core/policy/schema';
import { Refused } from '../../../src/core/refusal';
import type { Position, UnitLevel } from '../../../src/core/roster/people';
import { packNamed as pack } from '../../policies/all-packs';

const TODAY = '2026-11-21';

/** The route in words: who decides; who is filed with; who copies whom. */
function routeOf(id: string, days: number, position: Position, unitLevel: UnitLevel): string {
  const { decides, filedAt, copied } = routeFor(pack(id), { days, position, unitLevel }, TODAY);
  const named = (all: readonly (keyof typeof bodies)[]) =>
    all.map((each) => bodies[each]).join('、');
  return [
    bodies[decides],
    filedAt.length > 0 && `备案 ${named(filedAt)}`,
    ...copied.map(({ by, to }) => `${bodies[by]}抄报 ${named(to)}`),
  ]
    .filter(Boolean)
    .join('；');
}

const TOWNSHIP = '乡镇党委书记';
const COUNTY = '县委组织部；备案 市（州）委组织部';
const PREFECTURE = '市（州）委组织部；备案 省委组织部';
const COPY = '市（州）委组织部抄报 省委直属工（党）委';

describe('Guizhou 6.2', () => {
  const positions = ['first-secretary', 'member'] as const;
  const local = ['prefecture', 'county', 'township'] as const;
  const upper = ['central', 'province'] as const;

  test.each([
    [0.5, TOWNSHIP, TOWNSHIP],
    [2, TOWNSHIP, TOWNSHIP],
    [2.5, COUNTY, `${COUNTY}、省委组织部；${COPY}`],
    [3, COUNTY, `${COUNTY}、省委组织部；${COPY}`],
    [10, COUNTY, `${COUNTY}、省委组织部；${COPY}`],
    [10.5, PREFECTURE, `${PREFECTURE}；${COPY}`],
    [11, PREFECTURE, `${PREFECTURE}；${COPY}`],
    [60, PREFECTURE, `${PREFECTURE}；${COPY}`],
  ])('%d days', (days, expected, fromAbove) => {
    for (const position of positions) {
      for (const level of local) {
        expect([level, routeOf('guizhou-2018', days, position, level)]).toEqual([level, expected]);
      }
      for (const level of upper) {
        expect([level, routeOf('guizhou-2018', days, position, level)]).toEqual([level, fromAbove]);
      }
    }
  });

  test('the answer carries the days it went by, the return, and both clauses', () => {
    const facts = { days: 2.5, position: 'member', unitLevel: 'county' } as const;
    const route = routeFor(pack('guizhou-2018'), facts, TODAY);
    expect([route.days, route.returnReported]).toEqual([3, true]);
    expect(route.explanations.map(({ rule, clause }) => [rule, clause])).toEqual([
      ['leave-route', '6.2'],
      ['leave-counting', '6.2'],
    ]);
  });
});

test.each([1, 2, 3, 10, 10.5, 11, 90])('Dehong (一): %d days, by position alone', (days) => {
  for (const level of ['central', 'province', 'prefecture', 'county', 'township'] as const) {
    expect(routeOf('dehong-2021', days, 'first-secretary', level)).toBe('乡镇党委');
    expect(routeOf('dehong-2021', days, 'member', level)).toBe('第一书记');
  }
});

test.each(['hubei-2016', 'county-2021', 'qinghai-2018'])('%s has no route, and says so', (id) => {
  expect(() => routeOf(id, 1, 'member', 'county')).toThrow(Refused);
  expect(() => routeOf(id, 1, 'member', 'county')).toThrow('请假审批');
});

test('the day before the document holds there is no route', () => {
  const facts = { days: 1, position: 'member', unitLevel: 'county' } as const;
  const guizhou = pack('guizhou-2018');
  expect(() => routeFor(guizhou, facts, '2018-08-13')).toThrow('还没有设置');
  expect(routeFor(guizhou, facts, '2018-08-14').decides).toBe('township-party-secretary');
});

describe('a route a county lays by reason', () => {
  const value: RuleValue<'leave-route'> = {
    bands: [
      { reasons: ['sick'], upTo: 5, decides: 'township-party-committee' },
      { positions: ['member'], unitLevels: ['county'], decides: 'county-org' },
    ],
    additions: [],
    returnReported: false,
  };
  const laid: Pack = {
    ...pack('hubei-2016'),
    rules: { 'leave-route': [{ from: '2026-01-01', clause: '一', value }] },
  };
  const ask = (days: number, position: Position, reason?: 'sick' | 'personal') =>
    routeFor(laid, { days, position, unitLevel: 'county', reason }, TODAY).decides;

  test('goes by the first line that fits', () => {
    expect(ask(5, 'first-secretary', 'sick')).toBe('township-party-committee');
    expect(ask(6, 'member', 'sick')).toBe('county-org');
    expect(ask(1, 'member', 'personal')).toBe('county-org');
    expect(ask(1, 'member')).toBe('county-org');
  });

  test('refuses where no line fits', () => {
    expect(() => ask(6, 'first-secretary', 'sick')).toThrow('还没有设置');
  });

  test('parts of a day count upwards where the region says nothing', () => {
    expect(ask(5.5, 'member', 'sick')).toBe('county-org');
  });
});

describe('leave that follows on', () => {
  const span = (from: string, to: string, days: number) => ({ from, to, days });
  const asked = span('2026-11-03', '2026-11-04', 2);
  const together = (...others: ReturnType<typeof span>[]) =>
    daysTogether(pack('guizhou-2018'), asked, others, TODAY);

  test('counts together: no splitting around an approver', () => {
    expect(together()).toBe(2);
    expect(together(span('2026-11-05', '2026-11-06', 2))).toBe(4);
    expect(together(span('2026-11-01', '2026-11-02', 2))).toBe(4);
    expect(together(span('2026-11-06', '2026-11-07', 2))).toBe(2);
  });

  test('also through a third, and overlapping days once', () => {
    const next = span('2026-11-05', '2026-11-06', 2);
    expect(together(span('2026-11-07', '2026-11-08', 2), next)).toBe(6);
    expect(together(span('2026-11-04', '2026-11-05', 2))).toBe(3);
    expect(together(span('2026-11-05', '2026-11-05', 0.5))).toBe(2.5);
  });

  test('over the ends of months and 29 February', () => {
    const guizhou = pack('guizhou-2018');
    const leap = span('2028-02-28', '2028-02-28', 1);
    const other = span('2028-03-01', '2028-03-01', 1);
    expect(daysTogether(guizhou, leap, [other], TODAY)).toBe(1);
    const day29 = span('2028-02-29', '2028-02-29', 1);
    expect(daysTogether(guizhou, leap, [other, day29], TODAY)).toBe(3);
    const yearEnd = span('2026-12-31', '2026-12-31', 1);
    const january = span('2027-01-01', '2027-01-02', 2);
    expect(daysTogether(guizhou, yearEnd, [january], TODAY)).toBe(3);
  });
});
