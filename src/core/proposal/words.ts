import { dayInWords } from '../calendar/in-words';
import type { ProposalKind, ProposalState, ProposalStepName } from './proposal';

export const proposalKindWords: Readonly<Record<ProposalKind, string>> = {
  strike: '查实不在岗',
  'short-attendance': '出勤不足约谈',
  recall: '召回研判',
  accountability: '问责',
  'unit-talk': '约谈派出单位',
  'false-attendance': '弄虚作假考勤',
  rectification: '问题整改',
  'fund-shortfall': '帮扶经费不足',
};

export const proposalStateWords: Readonly<Record<ProposalState, string>> = {
  open: '等待说明',
  answered: '已说明，待决定',
  decided: '已决定',
  dropped: '不作处置',
  returned: '退回补充事实',
  lifted: '已撤销',
};

export const proposalStepWords: Readonly<Record<ProposalStepName, string>> = {
  make: '提出建议',
  change: '事实有变，重新提出',
  'facts-gone': '所依据的事实已撤销，不再建议',
  'mark-for-review': '所依据的事实有变，待复核',
  answer: '本人说明',
  adopt: '决定按建议处置',
  reject: '决定不作处置',
  return: '退回补充事实',
  supplement: '补充事实',
  keep: '复核：维持原决定',
  lift: '撤销处置',
};

/** 11 月 8 日无故不在岗 */
export function breachInWords(day: string, trigger: 'absence' | 'pulled-back'): string {
  const what = trigger === 'absence' ? '无故不在岗' : '被派出单位抽调';
  return `${dayInWords(day)}${what}，已查实`;
}
