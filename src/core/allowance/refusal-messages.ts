import type { Facts } from '../refusal';

/** The part of the closed table of refusals that belongs to allowances. */
export const allowanceMessages = {
  'payment-day-wrong': (f) => `发放日期要在 ${f.from} 到 ${f.today} 之间，请改日期。`,
  'payment-twice-named': (f) => `名单里${f.name}写了两次，请去掉一次。`,
  'payment-not-posted': (f) => `名单里有人 ${f.month} 不是这个单位派驻的，请刷新名单再登记。`,
  'payment-own': () => '自己的补助不能由自己办理，请本单位或县里的另一位来办。',
  'payment-not-ruled': (f) => `这份文件没有${f.kind}这一项，不能登记。`,
  'payment-differs': (f) =>
    `${f.name}现在未发 ${f.left}，填的是 ${f.fen}。请核对金额；确实这样发的，写一句原因再登记。`,
  'payment-not-payer': (f) =>
    `文件写这一项由${f.payer}支出。由您这里登记的，写一句为什么再登记，本人和单位都看得到。`,
  'payment-unknown': () => '没有找到这笔发放记录，请刷新再看。',
  'payment-taken-back': () => '这笔发放记录已经冲销过，不用再冲销。',
  'claim-month-wrong': (f) => `只能报 ${f.since} 到 ${f.until} 的往返，请改月份。`,
  'claim-times-many': (f) => `文件规定每月最多 ${f.limit} 次往返，请改次数。`,
  'claim-not-at-step': () => '这个月的往返已经报过或已经办过，请刷新再看。',
  'claim-reason-needed': () => '退回要写一句原因，好让本人改。',
} satisfies Record<string, (facts: Facts) => string>;
