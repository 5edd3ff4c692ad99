import * as z from 'zod';
import { bodies, unitLevels, villageKinds } from './bodies';
import { choice, choices, count, date, items, kind, list, yesNo } from './kind';

const leaders = {
  'first-secretary-leads': '第一书记任工作队长',
  'team-leader-acts': '工作队长履行第一书记职责',
} as const;
const needs = {
  'weak-party-branch': '基层组织软弱涣散',
  'weak-industry': '产业基础薄弱、集体经济脆弱',
  'disputes-backward': '矛盾纠纷突出、社会发育滞后',
} as const;
const strengths = {
  'party-affairs': '熟悉党群工作',
  economics: '熟悉经济工作',
  'social-work': '熟悉社会工作',
} as const;
const graduatePosts = {
  'deputy-village-secretary': '挂任村党组织副书记',
  member: '纳入工作队员管理',
} as const;
const fromBodies = { township: '乡镇', units: '派出单位' } as const;
const moves = { 'with-posting': '党组织关系转到村', none: '党组织关系不转' } as const;

/** Where people are posted, how many, and how it begins. */
export const postingKinds = {
  'team-size': kind({
    heading: '选派',
    title: '选派范围和人数',
    governs: '什么样的村派几名第一书记、几名队员',
    acts: false,
    schema: z.strictObject({
      villages: items(
        '各类村',
        z.strictObject({
          kinds: choices('村的类型', villageKinds),
          firstSecretaries: count('第一书记至少几名', 10),
          /** Absent: no members are asked for. */
          members: count('工作队员至少几名', 20).optional(),
          atMost: count('合计最多几名', 50).optional(),
          /** Levels that send the first secretary, where the document says. */
          sentBy: choices('第一书记由哪一级选派', unitLevels).optional(),
          membersFrom: choice('工作队员由谁派', fromBodies).optional(),
        }),
      ),
      adjustable: yesNo('可按需要调整'),
    }),
    say: ({ villages, adjustable }) =>
      villages
        .map(
          ({ kinds, firstSecretaries, members, atMost, sentBy, membersFrom }) =>
            `${list(villageKinds, kinds)}：第一书记至少 ${firstSecretaries} 名` +
            (sentBy ? `（${list(unitLevels, sentBy)}选派）` : '') +
            (members ? `，工作队员至少 ${members} 名` : '') +
            (membersFrom ? `（由${fromBodies[membersFrom]}派）` : '') +
            (atMost ? `，合计最多 ${atMost} 名` : ''),
        )
        .join('；') + (adjustable ? '；可按工作需要调整' : ''),
  }),
  'team-leader': kind({
    heading: '选派',
    title: '工作队长',
    governs: '第一书记与工作队长的关系',
    acts: false,
    schema: z.strictObject({ leader: choice('队长', leaders) }),
    say: ({ leader }) => leaders[leader],
  }),
  /** Shown as a suggestion when posting, never a block. */
  'placement-hints': kind({
    heading: '选派',
    title: '因村派人',
    governs: '派驻时的建议，不作限制',
    acts: false,
    schema: z.strictObject({
      matches: z
        .array(
          z.strictObject({
            need: choice('村的需要', needs),
            strength: choice('干部的长处', strengths),
          }),
        )
        .meta({ title: '需要与长处' }),
      first: z
        .array(
          z.strictObject({
            unitLevels: choices('派出单位层级', unitLevels).optional(),
            villages: choices('优先到', villageKinds),
          }),
        )
        .meta({ title: '优先安排' }),
    }),
    say: ({ matches, first }) =>
      [
        ...matches.map(({ need, strength }) => `${needs[need]}的村派${strengths[strength]}的干部`),
        ...first.map(
          ({ unitLevels: levels, villages }) =>
            `${levels ? `${list(unitLevels, levels)}的干部` : '优秀干部'}优先派到${list(villageKinds, villages)}`,
        ),
      ].join('；') + '（建议，不作限制）',
  }),
  'selected-graduates': kind({
    heading: '选派',
    title: '选调生到村',
    governs: '选调生到村任什么职、怎么管理',
    acts: false,
    schema: z.strictObject({
      post: choice('任职', graduatePosts),
      minWorkYears: count('至少几年工作经历', 10).optional(),
      mayLead: yesNo('可以任第一书记、工作队长').optional(),
    }),
    say: ({ post, minWorkYears, mayLead }) =>
      `选调生${minWorkYears ? `有 ${minWorkYears} 年以上工作经历的` : ''}${graduatePosts[post]}` +
      (mayLead === undefined ? '' : `，${mayLead ? '可以' : '一般不'}任第一书记和工作队长`),
  }),
  appointment: kind({
    heading: '选派',
    title: '第一书记任命期限',
    governs: '到位后多少个工作日内任命第一书记',
    acts: false,
    schema: z.strictObject({
      withinWorkdays: count('工作日', 60),
      inPrinciple: yesNo('留有余地（原则上）'),
    }),
    say: ({ withinWorkdays, inPrinciple }) =>
      `选派到位后${inPrinciple ? '原则上' : ''} ${withinWorkdays} 个工作日内任命第一书记`,
  }),
  'party-membership': kind({
    heading: '选派',
    title: '党组织关系',
    governs: '党组织关系转不转、多少天内转',
    acts: false,
    schema: z.strictObject({
      moves: choice('党组织关系', moves),
      withinWorkdays: count('报到后几个工作日内', 60).optional(),
    }),
    say: ({ moves: how, withinWorkdays }) =>
      (withinWorkdays ? `报到后 ${withinWorkdays} 个工作日内` : '') + moves[how],
  }),
  term: kind({
    heading: '选派',
    title: '任期',
    governs: '一期驻村多久、中途能不能换',
    acts: false,
    schema: z.strictObject({
      atLeastYears: count('至少几年', 10).optional(),
      until: date('到哪天为止').optional(),
      keptMidway: yesNo('原则上中途不调整'),
    }),
    say: ({ atLeastYears, until, keptMidway }) =>
      [
        atLeastYears && `每期不少于 ${atLeastYears} 年`,
        until && `任期到 ${until}`,
        keptMidway && '原则上中途不调整',
      ]
        .filter(Boolean)
        .join('，'),
  }),
  'pay-and-standing': kind({
    heading: '选派',
    title: '人事关系与选举',
    governs: '驻村期间的人事工资关系，参不参加村级选举',
    acts: false,
    schema: z.strictObject({
      unchanged: yesNo('人事关系、工资和福利待遇不变'),
      standsInElections: yesNo('参加村级组织换届选举').optional(),
      countsAsGrassroots: yesNo('算作基层工作经历').optional(),
    }),
    say: ({ unchanged, standsInElections, countsAsGrassroots }) =>
      [
        `在原单位的有关待遇${unchanged ? '不变' : '另定'}`,
        standsInElections !== undefined &&
          `${standsInElections ? '可以' : '一般不'}参加村级组织换届选举`,
        countsAsGrassroots !== undefined && `${countsAsGrassroots ? '' : '不'}算作个人基层工作经历`,
      ]
        .filter(Boolean)
        .join('；'),
  }),
  managers: kind({
    heading: '选派',
    title: '由谁管理',
    governs: '谁管理驻村干部，谁指导（只看不办）',
    acts: false,
    schema: z.strictObject({
      manage: choices('管理', bodies),
      guide: choices('指导', bodies).optional(),
    }),
    say: ({ manage, guide }) =>
      `由${list(bodies, manage)}管理` + (guide ? `，${list(bodies, guide)}统筹指导` : ''),
  }),
};
