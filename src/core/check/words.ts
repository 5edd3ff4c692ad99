import type { CheckResult, CheckState, CheckStepName, Found, SpotCheck } from './spot-check';
import { dayInWords } from '../calendar/in-words';
import type { DayFacts } from '../attendance/register';
import { leaveInWords, presenceInWords } from '../attendance/marks';
import { checkRoleWords } from './basis';
import { groundWords } from './grounds';
import { wayWords } from './ways';

export const checkStateWords: Readonly<Record<CheckState, string>> = {
  planned: '待督查',
  cancelled: '已取消',
  done: '已办结',
  checked: '等本人说明',
  answered: '本人已说明',
  confirmed: '已认定',
  dropped: '不予认定',
  lifted: '已撤销认定',
};

export const checkStepWords: Readonly<Record<CheckStepName, string>> = {
  order: '安排督查',
  cancel: '取消',
  record: '督查记录',
  answer: '本人说明',
  confirm: '认定',
  drop: '不予认定',
  lift: '撤销认定',
};

/** By phone, somebody who did not pick up was not reached, wherever they were. */
export function foundWords(found: Found, way: SpotCheck['way']): string {
  switch (found) {
    case 'in-village':
      return '在村';
    case 'away-known':
      return '不在村，有正当事由';
    case 'not-reached':
      return way === 'by-phone' ? '没有接通（不算缺岗）' : '没有见到人，去向没有核实（不算缺岗）';
    case 'not-there':
      return '不在村，没有正当事由';
    case 'pulled-back':
      return '被派出单位抽调';
  }
}

/** Who ordered it, in words. */
export function checkRoleOf({ role }: SpotCheck): string {
  return checkRoleWords[role];
}

/** 不在村，没有正当事由；无故不在岗 */
export function resultInWords({ found, ground }: CheckResult, way: SpotCheck['way']): string {
  const words = foundWords(found, way);
  return ground ? `${words}；${groundWords[ground]}` : words;
}

/** 11 月 20 日的电话抽查 */
export function checkInWords({ result, on, way }: SpotCheck): string {
  return `${dayInWords(result?.day ?? on)}的${wayWords[way]}`;
}

/** What the register holds of the day, to stand beside a finding. */
export function besideInWords(facts: DayFacts | undefined): string[] {
  const { presence, trip, leave } = facts ?? {};
  const known = [
    ...(presence ? [presenceInWords(presence)] : []),
    ...(trip ? [`出差：${trip.destination}`] : []),
    ...(leave ? [leaveInWords(leave)] : []),
  ];
  return known.length > 0 ? known : ['没有报到、出差或请假记录'];
}
