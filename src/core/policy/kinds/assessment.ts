import * as z from 'zod';
import { bodies } from './bodies';
import { gradeLine, scoredPart } from './assessment-scores';
import { grades } from './grades';
import { choice, choices, count, items, kind, list, yesNo } from './kind';

export const assessmentTimes = {
  annual: '年度考核',
  'end-of-term': '驻村期满考核',
  'yearly-review': '年度总结评议',
} as const;
export const assessmentComponents = {
  results: '帮扶工作绩效',
  'funds-use': '扶贫专项资金使用绩效',
  'unit-support': '派出单位支持驻点村项目情况',
  'party-pairing': '派出单位党员干部帮扶贫困户情况',
} as const;
export const resultCounts = {
  'annual-grade': '作为干部年度考核等次',
  'unit-grade': '等同于派出单位的年度考核等次',
  'excellent-as-unit-grade': '评为优秀的直接作为派出单位考核结果',
} as const;
export const quotas = { place: '所在地', unit: '派出单位' } as const;
const unitCounts = {
  'annual-targets': '年度目标考核',
  leadership: '领导班子和领导干部考核',
  'rural-revitalisation': '乡村振兴实绩考核',
  'party-building': '党委（党组）书记抓基层党建述职评议考核',
} as const;

/** How the work is judged, and what the judgement counts for. */
export const assessmentKinds = {
  assessment: kind({
    heading: '考核',
    title: '考核办法',
    governs: '谁牵头考核、什么时候考核、听谁意见、考核什么',
    acts: true,
    schema: z.strictObject({
      led: choice('牵头', bodies),
      with: choices('会同', bodies).optional(),
      times: choices('什么时候', assessmentTimes),
      hears: choices('听取意见', bodies).optional(),
      components: choices('重点内容', assessmentComponents).optional(),
    }),
    say: ({ led, with: others, times: when, hears, components: parts }) =>
      [
        `${bodies[led]}${others ? `会同${list(bodies, others)}` : ''}进行${list(assessmentTimes, when)}`,
        hears && `听取${list(bodies, hears)}意见`,
        parts && `重点：${list(assessmentComponents, parts)}`,
      ]
        .filter(Boolean)
        .join('；'),
  }),
  'assessment-details': kind({
    heading: '考核',
    title: '考核细则',
    governs: '各项内容怎么打分',
    acts: true,
    schema: z.strictObject({
      scored: yesNo('按分数考核'),
      /** What marks from 0 to 100 are given for, and what each weighs among them. */
      parts: items('打分的各项', scoredPart).optional(),
      /** From how many marks on a grade is proposed. */
      lines: items('各等次的分数线', gradeLine).optional(),
    }),
    say: ({ scored, parts = [], lines = [] }) =>
      [
        scored ? '按分数考核' : '按等次考核',
        ...parts.map(({ name, weight }) => `${name}权重 ${weight}`),
        ...lines.map(({ grade, from }) => `${from} 分起为${grades[grade]}`),
      ].join('，'),
  }),
  'assessment-result': kind({
    heading: '考核',
    title: '考核结果的效力',
    governs: '考核结果算作什么、进不进档案',
    acts: true,
    schema: z.strictObject({
      counts: choice('效力', resultCounts),
      onFile: yesNo('记入本人档案'),
      reportedToUnit: yesNo('反馈派出单位'),
    }),
    say: ({ counts: as, onFile, reportedToUnit }) =>
      [resultCounts[as], onFile && '记入本人档案', reportedToUnit && '反馈派出单位']
        .filter(Boolean)
        .join('，'),
  }),
  'excellent-quota': kind({
    heading: '考核',
    title: '优秀名额',
    governs: '驻村干部评优秀占不占名额',
    acts: true,
    schema: z.strictObject({
      /** Quotas that are not drawn on. */
      outside: choices('不占谁的名额', quotas).optional(),
      /** 可不占: may be outside. */
      optional: yesNo('留有余地（可以不占）'),
      shareMayRise: yesNo('优秀比例可适当提高'),
      /** The most of those assessed, where a county's own document says so. */
      share: count('优秀最多占多少（%）', 100).optional(),
    }),
    say: ({ outside: all, optional, shareMayRise, share }) =>
      (all
        ? `“优秀”${optional ? '可以' : ''}不占${list(quotas, all)}的名额`
        : '“优秀”的名额按一般规定') +
      (shareMayRise ? '，比例可适当提高' : '') +
      (share === undefined ? '' : `，优秀不超过参加考核人数的 ${share}%`),
  }),
  'unit-assessment': kind({
    heading: '派出单位',
    title: '纳入派出单位考核',
    governs: '帮扶工作算进派出单位的哪些考核',
    acts: true,
    schema: z.strictObject({ into: choices('纳入', unitCounts) }),
    say: ({ into }) => `帮扶工作纳入派出单位${list(unitCounts, into)}`,
  }),
  'unit-talk': kind({
    heading: '派出单位',
    title: '派出单位不尽责的约谈',
    governs: '派出单位不认真履行责任时谁约谈谁',
    acts: true,
    schema: z.strictObject({ by: choices('谁约谈', bodies), talkedTo: choice('约谈谁', bodies) }),
    say: ({ by, talkedTo }) =>
      `派出单位不认真履行帮扶责任的，由${list(bodies, by)}约谈${bodies[talkedTo]}`,
  }),
};
