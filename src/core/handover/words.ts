import { bodies } from '../policy/kinds/bodies';
import { changeDoings } from '../policy/kinds/care';
import type {
  LineKind,
  RouteStop,
  SuccessionCause,
  SuccessionRole,
  SuccessionState,
  SuccessionStepName,
} from './succession';

export const causeWords: Readonly<Record<SuccessionCause, string>> = {
  recall: '召回后另派',
  change: '任期内调整',
  'term-end': '期满轮换',
};

export const successionStateWords: Readonly<Record<SuccessionState, string>> = {
  applied: '申请办理中',
  'handed-back': '退回本人补充',
  refused: '不同意',
  withdrawn: '本人撤回',
  asked: '等派出单位另派人',
  named: '等县里确认接替人',
  'handing-over': '交接中',
  done: '已办完',
  'called-off': '不再另派',
};

export const successionStepWords: Readonly<Record<SuccessionStepName, string>> = {
  apply: '提出申请',
  pass: '同意',
  'hand-back': '退回',
  refuse: '不同意',
  withdraw: '撤回申请',
  ask: '请派出单位另派人',
  name: '报接替人',
  'return-name': '退回，请另报接替人',
  confirm: '确认接替人',
  'sign-old': '离任的签字',
  'sign-new': '接任的签字',
  'return-list': '退回交接清单',
  see: '乡镇已阅，交接完成',
  release: '定下离任日期',
  'call-off': '不再另派',
};

export const successionRoleWords: Readonly<Record<SuccessionRole, string>> = {
  'township-officer': '乡镇',
  'county-officer': '县里',
  'unit-officer': '派出单位',
};

export const lineKindWords: Readonly<Record<LineKind, string>> = {
  issue: '没有办完的议题和承诺',
  question: '没有回答的提问',
  leave: '正在进行的请假',
  document: '资料档案',
  equipment: '设备物品',
  other: '其他',
};

/** 乡镇党委签章 */
export function stopInWords({ by, does }: Pick<RouteStop, 'by' | 'does'>): string {
  return `${bodies[by]}${changeDoings[does]}`;
}
