import * as z from 'zod';
import { bodies, periods } from './bodies';
import { choice, choices, count, items, kind, list, yesNo } from './kind';
import { effects, lastings, unitEffects } from './effects';

const ways = {
  cross: '交叉督查',
  random: '随机抽查',
  unannounced: '明察暗访',
  'by-network': '网络跟踪',
  'by-phone': '电话抽查',
} as const;
export const grounds = {
  absent: '无故不在岗',
  careless: '工作不认真',
  'breach-of-discipline': '违反纪律',
  complaints: '群众意见较大',
  'bad-effect': '造成不良影响',
  inactive: '工作不积极',
  'poor-measures': '措施不得力',
  'little-effect': '效果不明显',
  punished: '违纪违法受到处理',
  'long-absence': '无正当理由长期不在岗',
  'low-satisfaction': '能力作风差、民主评议满意度较低',
  unfit: '不能胜任本职工作',
  neglect: '不尽职',
  other: '主管部门认为不适宜继续留任',
} as const;
const triggers = { absence: '无故不在岗', 'pulled-back': '被原单位抽调' } as const;
const countedWithin = { posting: '驻村期间累计', year: '当年' } as const;
export const bars = {
  promotion: '提拔使用',
  rank: '晋升职级',
  honours: '评先评优',
  'important-post': '平级转任重要岗位',
} as const;
const barredWhen = {
  recalled: '被召回的',
  'unqualified-and-recalled': '考核不称职且按程序召回的',
} as const;
export const measures = {
  'whole-unit-notice': '全县通报',
  'no-unit-honours': '取消单位评先资格',
} as const;
const effect = <const W extends Readonly<Record<string, string>>>(words: W) =>
  z.strictObject({ effect: choice('后果', words), lasts: choice('多久', lastings) });

function sayEffects<W extends Readonly<Record<string, string>>>(
  words: W,
  all: readonly { readonly effect: keyof W & string; readonly lasts: keyof typeof lastings }[],
): string {
  return all.map(({ effect: what, lasts }) => `${words[what]}${lastings[lasts]}`).join('、');
}

/** Checks and what may follow from them; always as proposals, decided by people. */
export const oversightKinds = {
  'spot-checks': kind({
    heading: '督查问责',
    title: '督查抽查',
    governs: '谁、用什么方式督查',
    acts: true,
    schema: z.strictObject({
      checks: items(
        '督查',
        z.strictObject({ by: choices('谁', bodies), ways: choices('方式', ways) }),
      ),
    }),
    say: ({ checks }) =>
      checks.map(({ by, ways: how }) => `${list(bodies, by)}：${list(ways, how)}`).join('；'),
  }),
  'accountability-grounds': kind({
    heading: '督查问责',
    title: '问责情形',
    governs: '哪些情形要问责，要不要限期整改',
    acts: true,
    schema: z.strictObject({
      grounds: choices('情形', grounds),
      deadline: yesNo('限期整改'),
    }),
    say: ({ grounds: all, deadline }) =>
      `${list(grounds, all)}的，予以问责${deadline ? '并限期整改' : ''}`,
  }),
  'strike-ladder': kind({
    heading: '督查问责',
    title: '无故不在岗的处理',
    governs: '查实几次不在岗，建议怎样处理本人和派出单位',
    acts: true,
    schema: z.strictObject({
      triggers: choices('情形', triggers),
      countedWithin: choice('次数怎么算', countedWithin),
      steps: items(
        '档次',
        z.strictObject({
          at: count('第几次', 20),
          person: z.array(effect(effects)).meta({ title: '对本人' }),
          unit: z.array(effect(unitEffects)).meta({ title: '对派出单位' }),
        }),
      ),
    }),
    say: ({ triggers: when, countedWithin: within, steps }) =>
      `${list(triggers, when)}，${countedWithin[within]}——` +
      steps
        .map(
          ({ at, person, unit }) =>
            `第 ${at} 次：${[
              person.length > 0 && `本人${sayEffects(effects, person)}`,
              unit.length > 0 && `派出单位${sayEffects(unitEffects, unit)}`,
            ]
              .filter(Boolean)
              .join('；')}`,
        )
        .join('。'),
  }),
  /** What is cut off in the text of G 6.6.1. */
  'strike-unit-measure': kind({
    heading: '督查问责',
    title: '第三次不在岗时对派出单位的另一项措施',
    governs: '第三次查实后对派出单位还做什么',
    acts: true,
    schema: z.strictObject({ measures: choices('措施', measures) }),
    say: ({ measures: all }) => list(measures, all),
  }),
  'short-attendance': kind({
    heading: '督查问责',
    title: '出勤不足的约谈',
    governs: '出勤达不到正常工作日时约谈谁',
    acts: true,
    schema: z.strictObject({
      by: choice('谁约谈', bodies),
      talkedTo: choices('约谈谁', bodies),
      goodReasonExcuses: yesNo('有正当理由的除外'),
    }),
    say: ({ by, talkedTo, goodReasonExcuses }) =>
      `出勤达不到正常工作日${goodReasonExcuses ? '且无正当理由' : ''}的，由${bodies[by]}按干部管理权限约谈${list(bodies, talkedTo)}`,
  }),
  /** Off unless a document orders it. */
  ranking: kind({
    heading: '督查问责',
    title: '出勤率排名',
    governs: '排不排名，排在末位的报给谁',
    acts: true,
    schema: z.strictObject({
      ordered: yesNo('文件规定排名'),
      per: choice('周期', periods).optional(),
      last: count('上报末几名', 50).optional(),
      reportedTo: choices('逐级报到', bodies).optional(),
    }),
    say: ({ ordered, per, last, reportedTo }) =>
      ordered
        ? `${per ? periods[per] : ''}统计出勤率，末 ${last ?? 0} 位名单逐级报${list(bodies, reportedTo ?? [])}`
        : '不排名',
  }),
  recall: kind({
    heading: '督查问责',
    title: '召回撤换',
    governs: '谁多久研判一次，哪些情形建议召回',
    acts: true,
    schema: z.strictObject({
      by: choices('由谁', bodies),
      reviewedPer: choice('多久研判一次', periods).optional(),
      grounds: choices('情形', grounds),
      replaced: yesNo('派出单位另行选派'),
      onFile: yesNo('记入个人档案'),
    }),
    say: ({ by, reviewedPer, grounds: all, replaced, onFile }) =>
      [
        `${list(bodies, by)}${reviewedPer ? `${periods[reviewedPer]}分析研判` : '办理'}`,
        `召回情形：${list(grounds, all)}`,
        onFile && '记入个人档案',
        replaced && '派出单位另行选派',
      ]
        .filter(Boolean)
        .join('；'),
  }),
  'recall-absence': kind({
    heading: '督查问责',
    title: '“长期不在岗”是多久',
    governs: '无正当理由不在岗多少天建议召回',
    acts: true,
    schema: z.strictObject({ days: count('天数', 366) }),
    say: ({ days }) => `连续 ${days} 天以上`,
  }),
  'recall-satisfaction': kind({
    heading: '督查问责',
    title: '“满意度较低”是多低',
    governs: '民主评议满意度低于多少建议召回',
    acts: true,
    schema: z.strictObject({ below: count('低于百分之几', 100) }),
    say: ({ below }) => `满意度低于 ${below}%`,
  }),
  'recall-bar': kind({
    heading: '督查问责',
    title: '召回后的限制',
    governs: '多少个月内不得提拔、晋级等',
    acts: true,
    schema: z.strictObject({
      when: choice('对象', barredWhen),
      months: count('月数', 120),
      bars: choices('不得', bars),
    }),
    say: ({ when, months, bars: all }) =>
      `${barredWhen[when]}，${months} 个月内不得${list(bars, all)}`,
  }),
  rectification: kind({
    heading: '督查问责',
    title: '问题整改',
    governs: '督查发现的问题由谁督促谁整改',
    acts: true,
    schema: z.strictObject({ urgedBy: choices('督促', bodies), by: choice('整改', bodies) }),
    say: ({ urgedBy, by }) => `${list(bodies, urgedBy)}督促${bodies[by]}整改`,
  }),
};
