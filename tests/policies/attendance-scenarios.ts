import type { Register } from '../../src/core/attendance/register';
import { monthKinds } from '../../src/core/calendar/month-kinds';
import type { Pack } from '../../src/core/policy/schema';
import { valueAt } from '../../src/core/policy/value-at';
import { lastOf, rankingOf } from '../../src/core/proposal/ranking';
import type { WorkdayCount } from '../../src/core/proposal/short-attendance';
import { shortAttendance } from '../../src/core/proposal/short-attendance';
import { officialCalendar } from '../../src/policies/official-calendar';
import { sheetWith } from '../core/attendance/cases';
import { laid } from '../core/leave/rest';
import type { Scenario } from './scenarios';

const MONTH = '2026-09';
const workdays = monthKinds(MONTH, officialCalendar)
  .filter(({ kind }) => kind === 'workday')
  .map(({ day }) => day);

/** A talk for a month of twenty workdays, some of them spent otherwise than in the village. */
function talk(pack: Pack, spent: Partial<WorkdayCount>) {
  const others = Object.values(spent).reduce((sum, days) => sum + days, 0);
  const count = { workdays: 20, inVillage: 20 - others, trip: 0, excused: 0, missing: 0, ...spent };
  const one = { month: MONTH, count, registers: [], unitLevel: 'prefecture' as const };
  return shortAttendance(one, pack);
}

/** Dehong 日常管理(三): at no day missing, at one, with a good reason, on a trip. */
export const dehongTalk: Scenario = {
  name: '出勤不足的约谈：差 0 天、差 1 天、有正当理由',
  check(pack) {
    expect([talk(pack, {}), talk(pack, { excused: 1 }), talk(pack, { trip: 1 })]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    const one = talk(pack, { missing: 1, excused: 1, trip: 1 });
    expect(one?.title).toBe('2026 年 9 月出勤比正常工作日少 1 天');
    expect(one?.outcomes.map(({ on, text }) => [on, text])).toEqual([
      ['others', '由各级组织部门约谈乡镇驻村工作协调小组长'],
      ['unit', '由各级组织部门约谈派出单位分管领导'],
      ['person', '由各级组织部门约谈工作队员'],
    ]);
    expect(one?.decides).toBe('prefecture-org');
  },
};

export const noTalk: Scenario = {
  name: '文件没有规定约谈，出勤不足也不建议',
  check: (pack) => expect(talk(pack, { missing: 20 })).toBeUndefined(),
};

/** A confirmed month of somebody who was absent on so many of its first workdays. */
function month(person: string, missing: number): Register {
  return sheetWith(workdays.slice(missing), MONTH, { person, name: person, state: 'confirmed' });
}

function named(pack: Pack, last: number, ...missing: readonly number[]): string[] {
  const sheets = missing.map((days, i) => month(`p${i}`, days));
  const context = { calendar: officialCalendar, today: '2026-10-20' };
  return lastOf(sheets, last, pack, context).map(({ person }) => person);
}

/** Dehong 日常管理(三): the last three, more where they tie, fewer where fewer were ever away. */
export const dehongRanking: Scenario = {
  name: '出勤率末 3 位：并列、不足 3 人',
  check(pack) {
    const ordered = rankingOf(pack, MONTH);
    expect(ordered?.reportedTo).toEqual(['county-officer', 'prefecture-officer']);
    const last = ordered?.last ?? 0;
    expect(named(pack, last, 1, 4, 3, 2, 0)).toEqual(['p1', 'p2', 'p3']);
    expect(named(pack, last, 4, 3, 2, 2, 1)).toEqual(['p0', 'p1', 'p2', 'p3']);
    expect(named(pack, last, 4, 4, 4, 4)).toEqual(['p0', 'p1', 'p2', 'p3']);
    expect(named(pack, last, 0, 2, 0, 1)).toEqual(['p1', 'p3']);
    expect(named(pack, last, 0, 0, 0)).toEqual([]);
  },
};

/** Not ordered is not ranked, whatever else might stand in the rule. */
export const noRanking: Scenario = {
  name: '文件没有规定排名，就不排名',
  check(pack) {
    const value = valueAt(pack, 'ranking', '2026-09-30');
    const rest = { per: 'month', last: 3, reportedTo: ['county-org'] };
    expect(rankingOf(pack, MONTH)).toBeUndefined();
    expect(rankingOf(laid(pack, 'ranking', { ...value, ...rest }), MONTH)).toBeUndefined();
  },
};
