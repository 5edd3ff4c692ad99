import * as z from 'zod';
import { unitLevels, villageKinds } from './bodies';
import { sayYuan } from '../../money';
import { choice, choices, count, fen, items, kind, list, yesNo } from './kind';

/** Who pays, as it is read. */
export const payers = {
  province: '省级财政',
  prefecture: '州级财政',
  county: '县级财政',
  unit: '派出单位',
} as const;
const sharers = {
  'first-secretary': '每名第一书记',
  cadre: '每名驻村干部',
  village: '每个村',
  team: '每个工作队',
} as const;
const places = { 'deeply-poor-county': '深度贫困县' } as const;
const dayCounts = { attendance: '乡镇提供的实际考勤天数', posting: '派驻天数' } as const;
const kms = { post: '派驻地', actual: '实际工作地' } as const;
const rhythms = { month: '每月兑付', quarter: '每季度兑付', year: '每年兑付' } as const;
const latests = { quarter: '一个季度', year: '一年' } as const;
const insurers = {
  county: '县级统一办理',
  'prefecture-county-orgs': '州、县（市）委组织部分级购买',
} as const;
const terms = { year: '每年', term: '任职期间' } as const;
const restPayers = { unit: '派出单位酌情通过其他渠道补助', none: '不另补助' } as const;
const areaAllowances = {
  hardship: '艰苦边远地区津贴',
  qinghai: '青海津贴',
  township: '乡镇工作补贴',
} as const;

const sum = z.strictObject({ fen: fen('金额（元）') });

/** One of the villages that get more: by its code, since names repeat. */
const namedVillage = z.strictObject({
  village: z
    .string()
    .regex(/^\d{12}$/, '“村的区划代码”请填 12 位数字。')
    .meta({ title: '村的区划代码' }),
  name: z.string().min(1, '“村名”请填写。').max(40, '“村名”最多 40 个字。').meta({ title: '村名' }),
  kind: choice('类型', { key: villageKinds.key, weak: villageKinds.weak }),
});

/** Money: amounts in fen. */
export const moneyKinds = {
  'work-funds': kind({
    heading: '经费待遇',
    title: '驻村工作经费',
    governs: '每年由谁给多少工作经费',
    acts: true,
    schema: z.strictObject({
      sources: items(
        '来源',
        z.strictObject({
          payer: choice('出资', payers),
          unitLevel: choice('派出单位层级', unitLevels).optional(),
          for: choice('按什么算', sharers),
          villages: choices('村的类型', villageKinds).optional(),
          where: choice('地方', places).optional(),
          fen: fen('每年金额（元）'),
          atLeast: yesNo('至少'),
        }),
      ),
    }),
    say: ({ sources }) =>
      sources
        .map(
          ({ payer, unitLevel, for: of, villages, where, fen: amount, atLeast }) =>
            `${where ? `${places[where]}由` : ''}${payers[payer]}${unitLevel ? `（${unitLevels[unitLevel]}）` : ''}${villages ? `给${list(villageKinds, villages)}` : ''}${sharers[of]}每年${atLeast ? '不少于 ' : ' '}${sayYuan(amount)}`,
        )
        .join('；'),
  }),
  'key-villages': kind({
    heading: '经费待遇',
    title: '重点村、薄弱村名单',
    governs: '哪些村是重点村、薄弱村，按村给的工作经费看它',
    acts: true,
    schema: z.strictObject({
      villages: count('村数', 10_000),
      named: items('名单', namedVillage).optional(),
    }),
    say: ({ villages, named }) =>
      `${villages} 个村` +
      (named
        ? `：${named.map(({ name, village, kind: of }) => `${name}（${village}，${villageKinds[of]}）`).join('、')}`
        : ''),
  }),
  'unit-support': kind({
    heading: '派出单位',
    title: '派出单位帮扶资金',
    governs: '派出单位每年至少给村里多少帮扶资金',
    acts: true,
    schema: sum,
    say: ({ fen: amount }) => `每个派出单位每年不少于 ${sayYuan(amount)}`,
  }),
  'unit-purchases': kind({
    heading: '派出单位',
    title: '认购帮扶产品',
    governs: '帮扶资金里认购产品至少多少',
    acts: true,
    schema: sum,
    say: ({ fen: amount }) => `其中认购产品不少于 ${sayYuan(amount)}`,
  }),
  'living-subsidy': kind({
    heading: '经费待遇',
    title: '生活补助',
    governs: '每人每天多少生活补助，按哪些天算，谁出',
    acts: true,
    schema: z.strictObject({
      fen: fen('每人每天（元）'),
      payer: choice('出资', payers),
      days: choice('天数', dayCounts),
    }),
    say: ({ fen: amount, payer, days }) =>
      `每人每天 ${sayYuan(amount)}，${payers[payer]}支出，按${dayCounts[days]}算`,
  }),
  'phone-subsidy': kind({
    heading: '经费待遇',
    title: '通信补贴',
    governs: '每人每月多少通信补贴',
    acts: true,
    schema: sum,
    say: ({ fen: amount }) => `每人每月 ${sayYuan(amount)}`,
  }),
  'area-allowances': kind({
    heading: '经费待遇',
    title: '地区津贴的标准',
    governs: '艰苦边远地区津贴、青海津贴、乡镇工作补贴每月多少',
    acts: true,
    schema: z.strictObject({
      allowances: items(
        '津贴',
        z.strictObject({ name: choice('名称', areaAllowances), fen: fen('每人每月（元）') }),
      ),
    }),
    say: ({ allowances }) =>
      allowances
        .map(({ name, fen: amount }) => `${areaAllowances[name]}每人每月 ${sayYuan(amount)}`)
        .join('、'),
  }),
  'return-trips': kind({
    heading: '经费待遇',
    title: '往返交通补助',
    governs: '每月报销几次单位到村的往返，怎么算',
    acts: true,
    schema: z.strictObject({
      timesPerMonth: count('每月次数', 31),
      fenPerKm: fen('每公里（元）').optional(),
      from: choice('按哪里算', kms),
      /** Official trips, meetings and training are not counted as return trips. */
      officialTripsApart: yesNo('因公出差、开会、培训另算'),
    }),
    say: ({ timesPerMonth, fenPerKm, from, officialTripsApart }) =>
      `每人每月往返 ${timesPerMonth} 次` +
      (fenPerKm ? `，每公里 ${sayYuan(fenPerKm)}` : '') +
      `，按${kms[from]}算` +
      (officialTripsApart ? '，因公出差、开会、培训另算' : ''),
  }),
  'payment-rhythm': kind({
    heading: '经费待遇',
    title: '补助兑付',
    governs: '补助多久发一次，最迟什么时候',
    acts: true,
    schema: z.strictObject({
      paid: choice('原则上', rhythms),
      latest: choice('最迟不超过', latests),
    }),
    say: ({ paid, latest }) => `原则上${rhythms[paid]}，最迟不超过${latests[latest]}`,
  }),
  'accident-insurance': kind({
    heading: '经费待遇',
    title: '人身意外伤害保险',
    governs: '谁给驻村干部买保险、保多久',
    acts: false,
    schema: z.strictObject({ buyer: choice('谁办', insurers), for: choice('保多久', terms) }),
    say: ({ buyer, for: long }) => `${insurers[buyer]}${terms[long]}的人身意外伤害保险`,
  }),
  'insurance-sum': kind({
    heading: '经费待遇',
    title: '意外伤害保险保额',
    governs: '保额至少多少',
    acts: false,
    schema: sum,
    say: ({ fen: amount }) => `每人保额不少于 ${sayYuan(amount)}`,
  }),
  'medical-costs': kind({
    heading: '经费待遇',
    title: '医疗费用',
    governs: '医疗费先走什么渠道，差额谁帮',
    acts: false,
    schema: z.strictObject({
      insuranceFirst: yesNo('先按保险和政策报销'),
      rest: choice('差额', restPayers).optional(),
    }),
    say: ({ insuranceFirst, rest }) =>
      (insuranceFirst ? '先按保险和规定报销' : '直接申请补助') +
      (rest ? `，差额${restPayers[rest]}` : ''),
  }),
};
