import * as z from 'zod';
import { bodies, positions, unitLevels } from './bodies';
import { choice, choices, count, date, items, kind, list, yesNo } from './kind';

const reasons = {
  personal: '事假',
  sick: '病假',
  family: '家事',
  other: '其他',
  rotation: '轮休',
} as const;
const rounding = { up: '按一天算', exact: '按实际算' } as const;
export const restGroups = { team: '工作队', township: '乡镇', county: '县' } as const;

/** Whom a line of the route is for; what is not named does not matter. */
const whom = {
  positions: choices('岗位', positions).optional(),
  unitLevels: choices('派出单位层级', unitLevels).optional(),
  reasons: choices('请假事由', reasons).optional(),
};
const band = z.strictObject({
  ...whom,
  /** The most days of the band, included; absent: however long. */
  upTo: count('不超过几天', 366).optional(),
  decides: choice('由谁审批', bodies),
  filedAt: choices('报谁备案', bodies).optional(),
});
const addition = z.strictObject({
  ...whom,
  /** Days from which it holds, included. */
  fromDays: count('从几天起', 366),
  by: choice('由谁抄报', bodies),
  copiedTo: choices('抄报谁', bodies).optional(),
  filedAt: choices('报谁备案', bodies).optional(),
});

const specialPeriod = z
  .strictObject({
    name: z.string().trim().min(1, '请写明是什么时期。').max(30).meta({ title: '什么时期' }),
    from: date('从哪天'),
    to: date('到哪天'),
  })
  .refine(({ from, to }) => from <= to, '“到哪天”不能早于“从哪天”。');

type Band = z.output<typeof band>;
type Whom = Pick<Band, 'positions' | 'unitLevels' | 'reasons'>;

function sayWhom(of: Whom): string {
  return [
    of.unitLevels && `${list(unitLevels, of.unitLevels)}派出的`,
    of.positions && list(positions, of.positions),
    of.reasons && `因${list(reasons, of.reasons)}`,
  ]
    .filter(Boolean)
    .join('');
}

/** Bands are taken in order: what an earlier one for the same people holds is left out of a later. */
function sayDays(of: Band, earlier: readonly Band[]): string {
  const above = earlier.filter((each) => sayWhom(each) === sayWhom(of)).at(-1)?.upTo;
  if (above && of.upTo) return `超过 ${above} 天、${of.upTo} 天以内的`;
  if (above) return `超过 ${above} 天的`;
  return of.upTo ? `${of.upTo} 天以内的` : '';
}

/** Leave and rest. */
export const leaveKinds = {
  /** The first band that fits decides; every addition that fits is done besides. */
  'leave-route': kind({
    heading: '请假轮休',
    title: '请假审批',
    governs: '请几天假由谁批，报谁备案、抄报谁',
    acts: true,
    schema: z.strictObject({
      bands: items('审批档次', band),
      additions: z.array(addition).meta({ title: '另行抄报、备案' }),
      returnReported: yesNo('假满要销假'),
    }),
    say: ({ bands, additions, returnReported }) =>
      [
        ...bands.map(
          (each, i) =>
            `${sayWhom(each)}${sayDays(each, bands.slice(0, i))}由${bodies[each.decides]}审批` +
            (each.filedAt ? `，报${list(bodies, each.filedAt)}备案` : ''),
        ),
        ...additions.map(
          (each) =>
            `${sayWhom(each)}请假 ${each.fromDays} 天及以上的，另由${bodies[each.by]}` +
            [
              each.copiedTo && `抄报${list(bodies, each.copiedTo)}`,
              each.filedAt && `报${list(bodies, each.filedAt)}备案`,
            ]
              .filter(Boolean)
              .join('、'),
        ),
        ...(returnReported ? ['假满要销假'] : []),
      ].join('；'),
  }),
  'leave-counting': kind({
    heading: '请假轮休',
    title: '请假天数怎么算',
    governs: '半天、连着的几次请假按几天定审批',
    acts: true,
    schema: z.strictObject({
      partDay: choice('不足一天的', rounding),
      adjacentTogether: yesNo('前后相连的几次合并计算'),
    }),
    say: ({ partDay, adjacentTogether }) =>
      `不足一天的${rounding[partDay]}；前后相连的几次请假${adjacentTogether ? '合并' : '分开'}计算`,
  }),
  'rotation-rest': kind({
    heading: '请假轮休',
    title: '轮休',
    governs: '轮休几次、每次几天、同时最多多少人',
    acts: true,
    schema: z.strictObject({
      times: count('每季度次数', 10),
      days: count('每次最多天数', 31),
      /** At most one of so many at the same time. */
      oneOf: count('同时最多几分之一', 100),
      specialPeriodsExcluded: yesNo('特殊时期不安排'),
      besidesHolidays: yesNo('周末和法定节假日之外另给'),
    }),
    say: ({ times, days, oneOf, specialPeriodsExcluded, besidesHolidays }) =>
      `每季度可轮休 ${times} 次，每次不超过 ${days} 天，每批不超过 1/${oneOf} 的人` +
      (specialPeriodsExcluded ? '，特殊时期不安排' : '') +
      (besidesHolidays ? '，周末和法定节假日另计' : ''),
  }),
  'rotation-rest-group': kind({
    heading: '请假轮休',
    title: '轮休人数按什么范围算',
    governs: '“不超过三分之一”是工作队、乡镇还是全县的三分之一',
    acts: true,
    schema: z.strictObject({ of: choice('范围', restGroups) }),
    say: ({ of }) => `按${restGroups[of]}的人数算`,
  }),
  'special-periods': kind({
    heading: '请假轮休',
    title: '不安排轮休的特殊时期',
    governs: '哪些日子不安排轮休',
    acts: true,
    schema: z.strictObject({ periods: items('特殊时期', specialPeriod) }),
    say: ({ periods }) =>
      periods.map(({ name, from, to }) => `${name}（${from} 至 ${to}）`).join('、') + '不安排轮休',
  }),
  'leave-after-posting': kind({
    heading: '请假轮休',
    title: '驻村结束补假',
    governs: '驻村结束后补几天假',
    acts: true,
    schema: z.strictObject({ days: count('天数', 60), weekendsIncluded: yesNo('含双休日') }),
    say: ({ days, weekendsIncluded }) =>
      `驻村结束后一次性补假 ${days} 天（${weekendsIncluded ? '含' : '不含'}双休日）`,
  }),
};
