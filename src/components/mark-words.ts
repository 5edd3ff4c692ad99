import type { Output } from '../contract/contract';

export type Mark = Output<'attendance.month'>['days'][number]['mark'];

interface MarkWord {
  /** One character, as in a paper register. */
  readonly sign: string;
  readonly word: string;
  readonly tone: 'done' | 'attention' | 'refused' | 'plain';
}

/** How a day's mark is shown everywhere: a sign and a word, never a colour alone. */
export const markWords: Readonly<Record<Mark, MarkWord>> = {
  'in-village': { sign: '✓', word: '在村', tone: 'done' },
  trip: { sign: '差', word: '出差', tone: 'plain' },
  leave: { sign: '假', word: '请假', tone: 'plain' },
  'rotation-rest': { sign: '轮', word: '轮休', tone: 'plain' },
  'rest-day': { sign: '休', word: '休息', tone: 'plain' },
  holiday: { sign: '节', word: '放假', tone: 'plain' },
  'not-reported': { sign: '○', word: '未报到', tone: 'attention' },
  absent: { sign: '✕', word: '缺勤', tone: 'refused' },
  'not-posted': { sign: '—', word: '未派驻', tone: 'plain' },
  'to-come': { sign: '·', word: '未到', tone: 'plain' },
};

export const placeWords = {
  inside: '在村内',
  near: '在村附近',
  outside: '不在村附近（已说明）',
  'no-fix': '没有定位（已说明）',
} as const;

export const meansWords = {
  app: '本人报到',
  paper: '纸质签到，代为登记',
  officer: '干部代为登记',
} as const;

export const positionWords = { 'first-secretary': '第一书记', member: '工作队员' } as const;

export const sheetWords = {
  none: '还没有汇总',
  draft: '还没有汇总',
  'summed-up': '已汇总，等村党组织书记签字',
  signed: '已签字，等乡镇确认',
  confirmed: '乡镇已确认',
} as const;
