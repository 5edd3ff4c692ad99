import { summarise } from '../../src/core/attendance/target';
import { daysFrom } from '../../src/core/calendar/day';
import { daysTogether, routeFor } from '../../src/core/leave/route';
import type { Body } from '../../src/core/policy/kinds/bodies';
import { explain } from '../../src/core/policy/explain';
import { lastDayOfPeriod } from '../../src/core/policy/period-end';
import type { Pack } from '../../src/core/policy/schema';
import type { Position, UnitLevel } from '../../src/core/roster/people';
import { officialCalendar } from '../../src/policies/official-calendar';
import { noPast, posting, present, sheetWith } from '../core/attendance/cases';

/** A thing the product does by a pack, with what must come of it. Fails when it does not. */
export interface Scenario {
  readonly name: string;
  readonly check: (pack: Pack) => void;
}

const TODAY = '2026-11-21';
const SEPTEMBER = '2026-09';

/** September 2026: in the village 1–19 (14 workdays, one of them worked instead) and on a trip on the 30th. */
function september() {
  const days = Object.fromEntries(
    daysFrom('2026-09-01', '2026-09-19').map((day) => [day, present(day)]),
  );
  const trip = { trip: { id: 't', destination: '昆明' } };
  return { ...sheetWith([], SEPTEMBER), days: { ...days, '2026-09-30': trip } };
}

interface Figures {
  readonly counted: number;
  readonly target?: number;
  readonly per: 'month' | 'year';
  readonly short?: number;
  /** How the month page says it. */
  readonly says: string;
}

/** What the month comes to; a year's target is told from 1 January on. */
function month(expected: Figures): Scenario {
  return {
    name: '一个月的在村天数',
    check(pack) {
      const past = { ...noPast, postings: [posting()] };
      const context = { calendar: officialCalendar, pack, today: '2026-10-20' };
      const { counted, target, per, short } = summarise(september(), past, context);
      const says = explain(pack, 'day-target', '2026-09-30').text;
      expect({ counted, target, per, short, says }).toEqual({
        target: undefined,
        short: undefined,
        ...expected,
      });
    },
  };
}

type RouteCase = readonly [
  days: number,
  position: Position,
  unitLevel: UnitLevel,
  decides: Body,
  filedAt: readonly Body[],
  copied?: readonly Body[],
];

function routes(cases: readonly RouteCase[]): Scenario {
  return {
    name: '请假由谁审批',
    check(pack) {
      const found = cases.map(([days, position, unitLevel]) => {
        const { decides, filedAt, copied, returnReported } = routeFor(
          pack,
          { days, position, unitLevel },
          TODAY,
        );
        return [days, position, unitLevel, decides, filedAt, copied, returnReported];
      });
      const expected = cases.map(([days, position, unitLevel, decides, filedAt, to]) => {
        const copied = to ? [{ by: 'prefecture-org', to }] : [];
        return [days, position, unitLevel, decides, filedAt, copied, true];
      });
      expect(found).toEqual(expected);
    },
  };
}

const followingOn: Scenario = {
  name: '连着请的假合并计算',
  check(pack) {
    const asked = { from: '2026-11-03', to: '2026-11-04', days: 2 };
    const next = { from: '2026-11-05', to: '2026-11-06', days: 2 };
    expect(daysTogether(pack, asked, [next], TODAY)).toBe(4);
    const half = { days: 1.5, position: 'member', unitLevel: 'county' } as const;
    expect(routeFor(pack, half, TODAY).days).toBe(2);
  },
};

const bar: Scenario = {
  name: '限制期满的日子',
  check: (pack) => expect(lastDayOfPeriod(pack, '2026-03-15', 36, TODAY)).toBe('2029-03-15'),
};

const positions: readonly Position[] = ['first-secretary', 'member'];
const levels: readonly UnitLevel[] = ['central', 'province', 'prefecture', 'county', 'township'];
const fromAbove: readonly UnitLevel[] = ['central', 'province'];

/** Guizhou 6.2, at both sides of 2, 3 and 10 days, for everybody. */
function guizhouRoutes(): RouteCase[] {
  const bands: readonly [number, Body, Body[]][] = [
    [0.5, 'township-party-secretary', []],
    [2, 'township-party-secretary', []],
    [2.5, 'county-org', ['prefecture-org']],
    [3, 'county-org', ['prefecture-org']],
    [10, 'county-org', ['prefecture-org']],
    [10.5, 'prefecture-org', ['province-org']],
    [11, 'prefecture-org', ['province-org']],
    [60, 'prefecture-org', ['province-org']],
  ];
  return bands.flatMap(([days, decides, filedAt]) =>
    positions.flatMap((position) =>
      levels.map((level): RouteCase => {
        if (days <= 2 || !fromAbove.includes(level)) {
          return [days, position, level, decides, filedAt];
        }
        const filed: Body[] = [...new Set<Body>([...filedAt, 'province-org'])];
        return [days, position, level, decides, filed, ['province-work-committee']];
      }),
    ),
  );
}

/** Dehong (一): by position alone. */
function dehongRoutes(): RouteCase[] {
  return [1, 2, 3, 10, 10.5, 11, 90].flatMap((days) =>
    levels.flatMap((level): RouteCase[] => [
      [days, 'first-secretary', level, 'township-party-committee', []],
      [days, 'member', level, 'first-secretary', []],
    ]),
  );
}

export const scenarios: Readonly<Record<string, readonly Scenario[]>> = {
  'guizhou-2018': [
    month({ counted: 19, target: 20, per: 'month', short: 1, says: '原则上每月在村不少于 20 天' }),
    routes(guizhouRoutes()),
    followingOn,
    bar,
  ],
  'dehong-2021': [
    month({
      counted: 20,
      per: 'month',
      says: '未设置：收到的文本在“每年在岗时间不少于……天”处缺天数',
    }),
    routes(dehongRoutes()),
    followingOn,
    bar,
  ],
  'hubei-2016': [
    month({
      counted: 14,
      target: 180,
      per: 'year',
      short: 166,
      says: '每年在村不少于 180 个工作日',
    }),
    bar,
  ],
  'county-2021': [
    month({ counted: 19, per: 'month', says: '未设置：这份文件没有这一项规定' }),
    bar,
  ],
  'qinghai-2018': [
    month({ counted: 19, per: 'month', says: '未设置：这份文件没有这一项规定' }),
    bar,
  ],
};
