import * as z from 'zod';
import { bodies, unitLevels } from './bodies';
import { choice, choices, count, items, kind, list, yesNo } from './kind';

const qualities = {
  political: '政治素质好',
  conduct: '工作作风实',
  able: '工作能力强',
  devoted: '事业心强、热爱农村工作',
  'with-people': '善于做群众工作',
  healthy: '身体健康',
} as const;
const sources = {
  'permanent-staff': '机关企事业单位在编在岗的工作骨干',
  'young-officials': '机关优秀年轻干部',
  enterprises: '国有企业、事业单位优秀人员',
  'county-bodies': '县直机关、科级事业单位和驻县单位、企业的优秀年轻干部',
  'stepped-down': '因年龄从领导岗位调整下来、尚未退休的干部',
} as const;
const bars = {
  'weak-quality': '素质不高、能力不强的',
  unfit: '因身体原因不适宜的',
  'teachers-medics': '中小学教师、医院医护人员',
  'family-hardship': '家庭存在特殊困难的',
  'both-spouses': '夫妻两人一般不同时',
  temporary: '临聘人员',
  'passed-down': '向下级单位转嫁的',
} as const;
const musts = {
  best: '择优选派',
  stable: '保持稳定',
  'full-time': '脱产驻村',
  supported: '重视支持',
  obedient: '服从安排',
} as const;
const ranks = { division: '处科级干部', reserve: '处科级后备干部' } as const;
const doings = {
  applies: '报名',
  recommends: '组织推荐',
  proposes: '提出人选',
  'first-review': '初审',
  'reviews-files': '审核备案',
  signs: '审核签字',
  receives: '受理',
  allocates: '统筹安排',
  decides: '研究确定',
} as const;

/** Who may be posted, and through whose hands a nomination goes. */
export const eligibilityKinds = {
  eligibility: kind({
    heading: '选派',
    title: '人选条件',
    governs: '谁可以驻村',
    acts: false,
    schema: z.strictObject({
      qualities: choices('基本条件', qualities).optional(),
      sources: choices('从哪里选派', sources),
      maxAge: count('年龄一般不超过', 70).optional(),
      /** Cadres moved out of leadership for age are not held to the age. */
      steppedDownExcepted: yesNo('因年龄调整下来的干部除外').optional(),
    }),
    say: ({ qualities: needed, sources: from, maxAge, steppedDownExcepted }) =>
      [
        needed && list(qualities, needed),
        `从${list(sources, from)}中选派`,
        maxAge && `年龄一般不超过 ${maxAge} 周岁`,
        steppedDownExcepted && '因年龄从领导岗位调整下来的不受此限',
      ]
        .filter(Boolean)
        .join('；'),
  }),
  'first-secretary-eligibility': kind({
    heading: '选派',
    title: '第一书记条件',
    governs: '谁可以任第一书记',
    acts: false,
    schema: z.strictObject({
      fullPartyMember: yesNo('中共正式党员'),
      partyYears: count('党龄至少几年', 40).optional(),
      workYears: count('工作经历至少几年', 40).optional(),
      ranks: choices('职级', ranks).optional(),
      unitAtLeast: choice('至少是哪一级单位', unitLevels).optional(),
    }),
    say: ({ fullPartyMember, partyYears, workYears, ranks: held, unitAtLeast }) =>
      [
        fullPartyMember ? '中共正式党员' : '不要求是党员',
        partyYears && `${partyYears} 年以上党龄`,
        workYears && `${workYears} 年以上工作经历`,
        unitAtLeast && `${unitLevels[unitAtLeast]}及以上`,
        held && list(ranks, held),
      ]
        .filter(Boolean)
        .join('，'),
  }),
  'not-posted': kind({
    heading: '选派',
    title: '不选派的情形',
    governs: '谁不派',
    acts: false,
    schema: z.strictObject({ bars: choices('不选派', bars) }),
    say: ({ bars: barred }) => `不选派：${list(bars, barred)}`,
  }),
  'posting-musts': kind({
    heading: '选派',
    title: '选派必须做到',
    governs: '派出单位选派时的要求',
    acts: false,
    schema: z.strictObject({ musts: choices('必须', musts) }),
    say: ({ musts: all }) => `必须${list(musts, all)}`,
  }),
  'nomination-chain': kind({
    heading: '选派',
    title: '选派程序',
    governs: '人选依次经过谁',
    acts: false,
    schema: z.strictObject({
      chains: items(
        '程序',
        z.strictObject({
          unitLevels: choices('派出单位层级', unitLevels).optional(),
          steps: items(
            '步骤',
            z.strictObject({ by: choice('谁', bodies), does: choice('做什么', doings) }),
          ),
        }),
      ),
    }),
    say: ({ chains }) =>
      chains
        .map(
          ({ unitLevels: levels, steps }) =>
            (levels ? `${list(unitLevels, levels)}：` : '') +
            steps.map(({ by, does }) => `${bodies[by]}${doings[does]}`).join(' → '),
        )
        .join('；'),
  }),
};
