import type { AllowanceMonth } from '../../src/core/allowance/allowance-month';
import { decideClaim } from '../../src/core/allowance/decide-claim';
import { dueBy } from '../../src/core/allowance/due-by';
import { leaveEarned } from '../../src/core/allowance/leave-earned';
import { linesOf } from '../../src/core/allowance/lines';
import { daysFrom } from '../../src/core/calendar/day';
import { explain } from '../../src/core/policy/explain';
import type { Pack } from '../../src/core/policy/schema';
import { posting, present, sheetWith } from '../core/attendance/cases';
import { refusalOf } from '../support/refusal-of';
import type { Scenario } from './scenarios';

const MONTH = '2026-09';

/** September 2026, confirmed: in the village from the 1st to the 19th, away on the 30th; one trip home. */
function september(): AllowanceMonth {
  const days = Object.fromEntries(
    daysFrom('2026-09-01', '2026-09-19').map((day) => [day, present(day)]),
  );
  const away = { trip: { id: 't', destination: '昆明' } };
  const sheet = { ...sheetWith([], MONTH), days: { ...days, '2026-09-30': away } };
  const { person, name, unit, village } = posting();
  const claim = { person, name, unit, village, month: MONTH, route: '县城到村', km: 40, times: 1 };
  return {
    ...{ person, month: MONTH, unit, sheets: [{ ...sheet, state: 'confirmed' }] },
    claim: { ...claim, state: 'agreed', steps: [] },
  };
}

type Line = readonly [kind: string, due: number | undefined, text: string];

/** What a month comes to, in fen and in words; what is open says why. */
function month(lines: readonly Line[], rhythm?: ReturnType<typeof dueBy>): Scenario {
  return {
    name: '一个月的补助：各多少，最迟哪天发',
    check(pack) {
      const found = linesOf(september(), pack).map(({ kind, due, text }) => [kind, due, text]);
      expect(found).toEqual(lines);
      expect(dueBy(MONTH, pack)).toEqual(rhythm);
    },
  };
}

/** How often a month one may go home at the payer’s cost, and how the rule is said. */
function trips(most: number, says: string): Scenario {
  return {
    name: '往返报几次',
    check(pack) {
      const claim = (times: number) => () => claimed(pack, times);
      expect(claim(most)().output.state).toBe('claimed');
      expect(refusalOf(claim(most + 1)).code).toBe('claim-times-many');
      expect(explain(pack, 'return-trips', '2026-09-30').text).toBe(says);
    },
  };
}

function claimed(pack: Pack, times: number) {
  const { unit } = posting();
  const by = { person: 'p1', name: '李一', postings: [posting()] };
  const facts = { tenant: 't1', today: '2026-10-20', at: '2026-10-20T02:00:00.000Z', pack };
  const trip = { month: MONTH, unit, route: '县城到村', km: 40, times };
  return decideClaim(trip, by, { ...facts, stored: undefined });
}

/** The leave after a posting that ended: none on its last day, as said from the next on. */
function leaveAfter(days: number, says: string): Scenario {
  return {
    name: '驻村结束补几天假',
    check(pack) {
      const ended = [{ to: '2024-12-31' }, { to: '2026-10-31' }];
      expect(leaveEarned(ended, '2026-10-31', () => pack)).toBeUndefined();
      expect(leaveEarned([...ended, {}], '2026-11-01', () => pack)).toBeUndefined();
      expect(leaveEarned(ended, '2026-11-01', () => pack)).toEqual({
        ...{ ended: '2026-10-31', days, text: says },
      });
    },
  };
}

/** What each document makes of a month in money. */
export const moneyScenarios: Readonly<Record<string, readonly Scenario[]>> = {
  'guizhou-2018': [month([])],
  'dehong-2021': [
    month(
      [
        ['living', undefined, '未设置：文件写参照差旅费伙食补助费标准，没有写数额'],
        ['phone', undefined, '未设置：文件写安排通信补贴，没有写数额'],
        // 40 km × 2 ways × 250 fen.
        ['return-trip', 20_000, '县城到村，单程 40 公里，往返 1 次，每公里 2.50 元'],
      ],
      { expected: '2026-10-31', latest: '2026-12-31' },
    ),
    trips(1, '每人每月往返 1 次，每公里 2.50 元，按实际工作地算'),
    leaveAfter(
      15,
      '派驻到 2026-10-31 结束，可以一次性补假 15 天（含双休日）；最迟哪天休完，文件没有写',
    ),
  ],
  'hubei-2016': [
    month([
      ['living', undefined, '未设置：差旅费报销和生活补助按省财政厅有关规定执行，文件没有写数额'],
    ]),
  ],
  'county-2021': [
    month([
      ['living', undefined, '未设置：方案写参照本级差旅费伙食补助标准，没有写数额'],
      ['phone', undefined, '未设置：方案写安排通信补贴，没有写数额'],
      [
        'return-trip',
        undefined,
        '未设置：方案写每月报销往返“X”次（因公出差、开会和培训除外），也可由单位按路程自定；次数没有填',
      ],
    ]),
  ],
  'qinghai-2018': [
    month([
      // 19 days × 6,000 fen; the document is silent on trips.
      [
        'living',
        114_000,
        '19 天，每天 60 元，派出单位支出；另有出差 1 天，文件没有写算不算，这里没有算',
      ],
      ['area', undefined, '未设置：文件写按驻地标准足额落实，没有写数额'],
    ]),
  ],
};
