import { summarise } from '../../src/core/attendance/target';
import { daysFrom } from '../../src/core/calendar/day';
import type { RestAsked } from '../../src/core/leave/check-rest';
import { checkRest } from '../../src/core/leave/check-rest';
import { checkRoles, waysGiven } from '../../src/core/check/basis';
import { groundsOf } from '../../src/core/check/grounds';
import { roundForm } from '../../src/core/evaluation/round-form';
import { daysTogether, routeFor } from '../../src/core/leave/route';
import type { Body } from '../../src/core/policy/kinds/bodies';
import { explain } from '../../src/core/policy/explain';
import { lastDayOfPeriod } from '../../src/core/policy/period-end';
import type { Pack } from '../../src/core/policy/schema';
import type { Refused } from '../../src/core/refusal';
import type { Position, UnitLevel } from '../../src/core/roster/people';
import { officialCalendar } from '../../src/policies/official-calendar';
import { VILLAGE, noPast, posting, present, sheetWith } from '../core/attendance/cases';
import { asking, booked, laid, period, rest } from '../core/leave/rest';
import { assessmentScenarios } from './assessment-scenarios';
import { awardScenarios } from './award-scenarios';
import { handoverScenarios } from './handover-scenarios';
import { fundScenarios } from './fund-scenarios';
import { logScenarios } from './log-scenarios';
import { moneyScenarios } from './money-scenarios';
import { proposalScenarios } from './proposal-scenarios';
import { unitAssessmentScenarios } from './unit-assessment-scenarios';
import { noPublishing, publishing } from './publicity-scenario';

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

/** Dehong (一) 轮休, with the group that the document leaves to the county. */
const rotationRest: Scenario = {
  name: '轮休几次、几天、几个人',
  check(pack) {
    const set = laid(pack, 'rotation-rest-group', { of: 'team' });
    const says = (from: string, to: string, over: Partial<RestAsked> = {}, by = set) => {
      try {
        return checkRest(period(from, to), asking(by, over)).text;
      } catch (error) {
        return (error as Refused).refusal.code;
      }
    };
    const two = booked(VILLAGE, '2026-Q4', '2026-11-23', '2026-11-23', 2);
    const one = booked(VILLAGE, '2026-Q4', '2026-11-23', '2026-11-23', 1);
    const periods = [{ name: '换届', from: '2026-11-23', to: '2026-11-23' }];
    const special = laid(set, 'special-periods', { periods });
    const others = [rest('2026-10-12')];
    expect([
      // Seven workdays in nine days, and an eighth.
      says('2026-11-23', '2026-12-01').startsWith('轮休 7 天'),
      says('2026-11-23', '2026-12-02'),
      says('2026-11-23', '2026-11-23', { others: [rest('2026-09-30', '2026-10-02')] }).length > 20,
      says('2026-11-23', '2026-11-23', { others }),
      says('2026-11-23', '2026-11-23', { slots: [one] }).endsWith('最多 2 人轮休'),
      says('2026-11-23', '2026-11-23', { slots: [two] }),
      says('2026-11-23', '2026-11-23', {}, special),
    ]).toEqual([true, 'rest-too-long', true, 'rest-times', true, 'rest-full', 'rest-special']);
  },
};
/** Which ways each level has, from the township up; what a finding can be held to. */
function checks(
  ways: readonly (readonly string[])[],
  grounds: readonly string[] = [],
  deadline = false,
): Scenario {
  return {
    name: '谁能怎样督查，按什么情形问责',
    check(pack) {
      expect(checkRoles.map((role) => waysGiven(pack, role, TODAY))).toEqual(ways);
      expect(groundsOf(pack, TODAY)).toEqual({ grounds, deadline });
    },
  };
}

const fromAboveWays = ['cross', 'random', 'unannounced', 'by-network'];
const nobody = [[], [], [], []];
const guizhouGrounds = [
  ...['absent', 'careless', 'breach-of-discipline', 'complaints', 'bad-effect'],
];

const evaluationRound: Scenario = {
  name: '一个季度三讲三评的测评表',
  check(pack) {
    const { turns, options, smallest, threshold, lastDay } = roundForm(pack, '2026-Q4', TODAY);
    expect(
      turns.map(({ party, speaksOn, ratedOn, ratedBy }) => [party, speaksOn, ratedOn, ratedBy]),
    ).toEqual([
      ['cadres', 'measures', 'results', ['village-cadres', 'villagers']],
      ['village-cadres', 'duty', 'work', ['cadres', 'villagers']],
      ['villagers', 'change', 'drive', ['cadres', 'village-cadres']],
    ]);
    expect(options).toEqual(['good', 'fair', 'middling', 'poor', 'unknown']);
    // 不了解 stands on every form; that the pack names it is seen in its words.
    expect(explain(pack, 'evaluation-options', TODAY).text).toBe('好、较好、一般、差、不了解');
    expect([smallest, threshold, lastDay]).toEqual([10, undefined, '2027-01-15']);
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
    checks(
      [['random', 'unannounced'], ['random', 'unannounced'], fromAboveWays, fromAboveWays],
      guizhouGrounds,
    ),
    followingOn,
    bar,
    noPublishing,
    ...proposalScenarios('guizhou-2018'),
    ...(logScenarios['guizhou-2018'] ?? []),
    ...(assessmentScenarios['guizhou-2018'] ?? []),
    ...(awardScenarios['guizhou-2018'] ?? []),
    ...(moneyScenarios['guizhou-2018'] ?? []),
    ...handoverScenarios('guizhou-2018'),
    ...(fundScenarios['guizhou-2018'] ?? []),
    ...unitAssessmentScenarios('guizhou-2018'),
  ],
  'dehong-2021': [
    month({
      counted: 20,
      per: 'month',
      says: '未设置：收到的文本在“每年在岗时间不少于……天”处缺天数',
    }),
    routes(dehongRoutes()),
    checks(nobody),
    followingOn,
    rotationRest,
    bar,
    evaluationRound,
    publishing('组织保障(三)', '宣传先进典型：媒体专题专栏'),
    ...proposalScenarios('dehong-2021'),
    ...(logScenarios['dehong-2021'] ?? []),
    ...(assessmentScenarios['dehong-2021'] ?? []),
    ...(awardScenarios['dehong-2021'] ?? []),
    ...(moneyScenarios['dehong-2021'] ?? []),
    ...handoverScenarios('dehong-2021'),
    ...(fundScenarios['dehong-2021'] ?? []),
    ...unitAssessmentScenarios('dehong-2021'),
  ],
  'hubei-2016': [
    month({
      counted: 14,
      target: 180,
      per: 'year',
      short: 166,
      says: '每年在村不少于 180 个工作日',
    }),
    checks(nobody, ['inactive', 'poor-measures', 'little-effect'], true),
    bar,
    noPublishing,
    ...proposalScenarios('hubei-2016'),
    ...(logScenarios['hubei-2016'] ?? []),
    ...(assessmentScenarios['hubei-2016'] ?? []),
    ...(awardScenarios['hubei-2016'] ?? []),
    ...(moneyScenarios['hubei-2016'] ?? []),
    ...handoverScenarios('hubei-2016'),
    ...(fundScenarios['hubei-2016'] ?? []),
    ...unitAssessmentScenarios('hubei-2016'),
  ],
  'county-2021': [
    month({ counted: 19, per: 'month', says: '未设置：这份文件没有这一项规定' }),
    checks(nobody),
    bar,
    publishing('四(四)', '宣传先进典型'),
    ...proposalScenarios('county-2021'),
    ...(logScenarios['county-2021'] ?? []),
    ...(assessmentScenarios['county-2021'] ?? []),
    ...(awardScenarios['county-2021'] ?? []),
    ...(moneyScenarios['county-2021'] ?? []),
    ...handoverScenarios('county-2021'),
    ...(fundScenarios['county-2021'] ?? []),
    ...unitAssessmentScenarios('county-2021'),
  ],
  'qinghai-2018': [
    month({ counted: 19, per: 'month', says: '未设置：这份文件没有这一项规定' }),
    checks(Array.from({ length: 4 }, () => ['by-phone', 'random'])),
    bar,
    publishing('10', '宣传先进典型：政府门户网站、电视台专栏、驻村干部微信群'),
    ...proposalScenarios('qinghai-2018'),
    ...(logScenarios['qinghai-2018'] ?? []),
    ...(assessmentScenarios['qinghai-2018'] ?? []),
    ...(awardScenarios['qinghai-2018'] ?? []),
    ...(moneyScenarios['qinghai-2018'] ?? []),
    ...handoverScenarios('qinghai-2018'),
    ...(fundScenarios['qinghai-2018'] ?? []),
    ...unitAssessmentScenarios('qinghai-2018'),
  ],
};
