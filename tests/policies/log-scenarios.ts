import { daysFrom } from '../../src/core/calendar/day';
import type { LogFigures } from '../../src/core/log/figures';
import { commitmentRule, isPosted } from '../../src/core/evaluation/commit';
import { figuresOf } from '../../src/core/log/figures';
import { kindsOn } from '../../src/core/log/kinds-of-work';
import type { LogMonth } from '../../src/core/log/log-entry';
import { explain } from '../../src/core/policy/explain';
import type { Pack } from '../../src/core/policy/schema';
import type { Position } from '../../src/core/roster/people';
import { TOWNSHIP, VILLAGE, posting, present, sheetWith } from '../core/attendance/cases';
import type { Scenario } from './scenarios';

const SEPTEMBER = '2026-09';

/** The kinds an entry can be of; none where the document names none. */
function kinds(expected: readonly string[]): Scenario {
  return {
    name: '工作日志按哪几类记',
    check: (pack) => expect(kindsOn(pack, '2026-09-30')).toEqual(expected),
  };
}

/** Written on the 1st only, with one household visited twice; in August another. */
function months(): LogMonth[] {
  const { person, unit } = posting();
  const at = { person, village: VILLAGE, township: TOWNSHIP, unit, numbers: {} };
  const entry = (day: string, households: string[]) => ({ day, households });
  return [
    { ...at, month: '2026-08', entries: { a: entry('2026-08-03', ['杨大']) } },
    { ...at, month: SEPTEMBER, entries: { b: entry('2026-09-01', ['岳老三', '岳老三']) } },
  ];
}

/** September of somebody in the village from Tuesday the 1st to Friday the 4th, seen from October. */
function september(pack: Pack, position: Position): LogFigures {
  const days = Object.fromEntries(
    daysFrom('2026-09-01', '2026-09-04').map((day) => [day, present(day)]),
  );
  const registers = [{ ...sheetWith([], SEPTEMBER), days }];
  return figuresOf({
    ...{ month: SEPTEMBER, today: '2026-10-20', position, pack, registers, months: months() },
  });
}

interface Expected {
  readonly missing: readonly string[];
  readonly asked: boolean;
  /** Visits asked for in the month. */
  readonly visits?: number;
  /** How the page says the duty to visit. */
  readonly says: string;
}

function month({ missing, asked, visits, says }: Expected): Scenario {
  return {
    name: '一个月的日志和走访：缺哪几天，走访几户',
    check(pack) {
      for (const position of ['first-secretary', 'member'] as const) {
        const figures = september(pack, position);
        expect(figures).toMatchObject({ inVillage: 4, entries: 1, daysWritten: 1, asked });
        expect(
          figures.missing.map(({ from, to }) => (from === to ? from : `${from} ${to}`)),
        ).toEqual(missing);
        expect(figures.visits).toEqual({
          ...{ count: 2, households: 1 },
          ...(visits === undefined ? {} : { asked: visits, short: 0 }),
        });
      }
      expect(explain(pack, 'household-visit', '2026-09-30').text).toBe(says);
    },
  };
}

/** What a team promises its villagers, and whether they see it; nothing where the document is silent. */
function promises(subjects: readonly string[] | undefined, posted = true): Scenario {
  return {
    name: '对村民的承诺按哪几类、上不上榜',
    check(pack) {
      expect(commitmentRule(pack, '2026-09-30')?.subjects).toEqual(subjects);
      expect(isPosted({ kind: 'commitment' }, pack, '2026-09-30')).toBe(posted);
      expect(isPosted({ kind: 'problem' }, pack, '2026-09-30')).toBe(true);
    },
  };
}

const none = { missing: [], asked: false, says: '未设置：这份文件没有这一项规定' };

/** What each document makes of the log. */
export const logScenarios: Readonly<Record<string, readonly Scenario[]>> = {
  'guizhou-2018': [
    kinds([
      ...['policy-publicity', 'organisation', 'industry', 'policy-delivery'],
      ...['employment', 'governance', 'service'],
    ]),
    month({ ...none, says: '驻村干部到组到户走访，覆盖所驻村全部贫困群众' }),
  ],
  'dehong-2021': [
    kinds(['organisation', 'consolidation', 'strong-village', 'governance', 'service']),
    month({
      missing: ['2026-09-02', '2026-09-03', '2026-09-04'],
      asked: true,
      visits: 1,
      says: '驻村干部每月到组到户走访，覆盖联系的组和户，不少于 1 次',
    }),
  ],
  'hubei-2016': [
    kinds(['mobilising', 'resources', 'village-projects', 'household-measures', 'organisation']),
    promises(['projects', 'good-deeds']),
    month(none),
  ],
  'county-2021': [kinds(['organisation', 'strong-village', 'governance', 'service']), month(none)],
  'qinghai-2018': [kinds([]), month(none), promises(undefined)],
};
