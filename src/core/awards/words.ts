import { awarded, awardForms } from '../policy/kinds/care';
import type { NominationDeed, NominationState } from './nomination';
import type { ObjectionState, ObjectionWay } from './objection';
import type { RoundPhase } from './round';

export const phaseWords: Readonly<Record<RoundPhase, string>> = {
  nominating: '推荐中',
  reviewing: '审核中',
  'public-notice': '公示中',
  deciding: '公示期满，等县里决定',
  announced: '已公布',
  ended: '已结束，没有表扬',
};

export const nominationStateWords: Readonly<Record<NominationState, string>> = {
  nominated: '等县里审核',
  declined: '本人不参加',
  'taken-back': '推荐已收回',
  taken: '已列入公示名单',
  'left-out': '没有列入',
  listed: '公示中',
  struck: '公示期间有异议，经核实不再列入',
  barred: '已不能表扬',
  awarded: '已表扬',
  revoked: '表扬已撤销',
};

export const nominationDeedWords: Readonly<Record<NominationDeed, string>> = {
  nominate: '推荐',
  decline: '不参加',
  'take-back': '收回推荐',
  take: '列入名单',
  'leave-out': '不列入',
  list: '公示',
  strike: '从公示名单去掉',
  bar: '不能表扬',
  award: '表扬',
  revoke: '撤销表扬',
};

export const objectionWayWords: Readonly<Record<ObjectionWay, string>> = {
  here: '在这里提出',
  phone: '电话',
  letter: '来信',
  visit: '来访',
};

export const objectionStateWords: Readonly<Record<ObjectionState, string>> = {
  open: '等待核实',
  upheld: '异议成立',
  'not-upheld': '异议不成立',
};

export const kindWords = awarded;
export const formWords = awardForms;
