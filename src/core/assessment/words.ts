import { assessmentTimes } from '../policy/kinds/assessment';
import type { AssessmentRound, AssessmentRoundState } from './round';
import type { AssessmentTime } from './rule';
import type { AssessmentSheetDeed, AssessmentSheetState } from './sheet';

export const timeWords: Readonly<Record<AssessmentTime, string>> = assessmentTimes;

export const assessmentStateWords: Readonly<Record<AssessmentSheetState, string>> = {
  gathering: '征求意见',
  handed: '等县里决定',
  decided: '等本人签字或提出异议',
  signed: '本人已签字',
  objected: '本人有异议，等答复',
  answered: '异议已答复',
  closed: '已归档',
};

export const assessmentDeedWords: Readonly<Record<AssessmentSheetDeed, string>> = {
  opine: '写意见',
  hear: '登记听取的意见',
  hand: '提交决定',
  'take-back': '退回征求意见',
  decide: '决定等次',
  sign: '签字',
  object: '提出异议',
  keep: '答复异议：维持',
  change: '答复异议：改变等次',
  close: '归档',
};

export const assessmentRoundWords: Readonly<Record<AssessmentRoundState, string>> = {
  making: '正在建考核表',
  open: '办理中',
  closed: '已办结',
};

/** 2026 年年度考核. */
export function roundInWords({ year, time }: Pick<AssessmentRound, 'year' | 'time'>): string {
  return `${year} 年${timeWords[time]}`;
}
