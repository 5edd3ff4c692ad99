import { fundLines } from '../../src/core/funds/due-lines';
import { templatesOn } from '../../src/core/funds/plan-project';
import { explain } from '../../src/core/policy/explain';
import type { UnitLevel } from '../../src/core/roster/people';
import { VILLAGE, posting } from '../core/attendance/cases';
import type { Scenario } from './scenarios';

const DAY = '2026-12-31';
const levels: Readonly<Record<string, UnitLevel>> = {
  'unit:省属高校': 'province',
  'unit:州财政局': 'prefecture',
  'unit:县农业农村局': 'county',
};

/** A first secretary and a member of a county unit, and a member each of the prefecture’s and the province’s. */
const team = [
  posting({ position: 'first-secretary' }),
  posting({ person: 'p2' }),
  posting({ person: 'p3', unit: 'unit:州财政局' }),
  posting({ person: 'p4', unit: 'unit:省属高校' }),
];

type Due = readonly [source: string, fen: number | undefined, says: string];

/** What a village is due for a year, and how the rules are said. */
function year(expected: readonly Due[], says: string): Scenario {
  return {
    name: '一个村一年应到的经费',
    check(pack) {
      const facts = { village: VILLAGE, day: DAY, postings: team, pack };
      const lines = fundLines({ ...facts, levelOf: (unit) => levels[unit] });
      const found = lines.map(({ fund, payer, unit = '', due, text }): Due => [
        `${fund} ${payer} ${unit.replace('unit:', '')}`.trim(),
        due,
        text,
      ]);
      expect(found).toEqual(expected);
      expect(explain(pack, 'work-funds', DAY).text).toBe(says);
    },
  };
}

const templates: Scenario = {
  name: '到村到户的项目样式',
  check(pack) {
    expect(templatesOn(pack, DAY)).toEqual({
      village: ['plan', 'industry', 'collective', 'infrastructure', 'livelihood', 'appearance'],
      household: [
        ...['skills', 'industry', 'credit', 'schooling', 'relocation'],
        ...['housing', 'farming', 'livelihood', 'environment', 'security'],
      ],
    });
  },
};

const none = '未设置：这份文件没有这一项规定';

/** What each document makes of a village’s year in money. */
export const fundScenarios: Readonly<Record<string, readonly Scenario[]>> = {
  'guizhou-2018': [year([], none)],
  'dehong-2021': [
    year(
      [
        ['work province', 1_000_000, '1 名第一书记，每名每年 10000 元'],
        [
          'work prefecture',
          undefined,
          '乡村振兴重点帮扶村、党组织软弱涣散村：每个村每年 20000 元。本村是不是，名单未设置，由县里录入后再算；' +
            '其他村：每个村每年 10000 元。本村是不是，名单未设置，由县里录入后再算',
        ],
        ['work unit 省属高校', 2_000_000, '1 名驻村干部，每名每年 20000 元'],
        ['work unit 州财政局', 1_000_000, '1 名驻村干部，每名每年 10000 元'],
        ['work unit 县农业农村局', 1_000_000, '2 名驻村干部，每名每年 5000 元'],
      ],
      '省级财政每名第一书记每年 10000 元；' +
        '州级财政给乡村振兴重点帮扶村、党组织软弱涣散村每个村每年 20000 元；' +
        '州级财政给其他村每个村每年 10000 元；' +
        '派出单位（省级单位）每名驻村干部每年 20000 元；' +
        '派出单位（市（州）级单位）每名驻村干部每年 10000 元；' +
        '派出单位（县级单位）每名驻村干部每年 5000 元',
    ),
  ],
  'hubei-2016': [
    year(
      ['县农业农村局', '州财政局', '省属高校'].map((unit) => [
        ...([`support unit ${unit}`, 10_000_000, `${unit}给本村每年不少于 100000 元`] as const),
      ]),
      none,
    ),
    templates,
  ],
  'county-2021': [
    year(
      [
        ['work unit 县农业农村局', 1_000_000, '每个村每年不少于 10000 元'],
        ...['县农业农村局', '州财政局', '省属高校'].map((unit): Due => [
          ...([`support unit ${unit}`, undefined] as const),
          '未设置：方案写每年不少于“X”万元，数额没有填',
        ]),
        ...['县农业农村局', '州财政局', '省属高校'].map((unit): Due => [
          ...([`purchase unit ${unit}`, undefined] as const),
          '未设置：方案写认购产品不少于“X”万元，数额没有填',
        ]),
      ],
      '派出单位每个村每年不少于 10000 元',
    ),
  ],
  'qinghai-2018': [
    year(
      [
        ['work county', 2_000_000, '每个工作队每年不少于 20000 元'],
        [
          'work province',
          undefined,
          '每个工作队每年 10000 元。只给深度贫困县，本县是不是没有登记，这里没有算',
        ],
      ],
      '县级财政每个工作队每年不少于 20000 元；深度贫困县由省级财政每个工作队每年 10000 元',
    ),
  ],
};
