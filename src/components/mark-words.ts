import type { Output } from '../contract/contract';
import type { MarkWord } from '../core/attendance/mark-words';
import { markWords as words } from '../core/attendance/mark-words';

export type Mark = Output<'attendance.month'>['days'][number]['mark'];

interface ShownMark extends MarkWord {
  readonly tone: 'done' | 'attention' | 'refused' | 'plain';
}

/** How a day's mark is shown everywhere: a sign and a word, never a colour alone. */
export const markWords: Readonly<Record<Mark, ShownMark>> = {
  'in-village': { ...words['in-village'], tone: 'done' },
  trip: { ...words.trip, tone: 'plain' },
  leave: { ...words.leave, tone: 'plain' },
  'rotation-rest': { ...words['rotation-rest'], tone: 'plain' },
  'rest-day': { ...words['rest-day'], tone: 'plain' },
  holiday: { ...words.holiday, tone: 'plain' },
  'not-reported': { ...words['not-reported'], tone: 'attention' },
  absent: { ...words.absent, tone: 'refused' },
  'not-posted': { ...words['not-posted'], tone: 'plain' },
  'to-come': { ...words['to-come'], tone: 'plain' },
};

/** Where a report by the cadre's own phone came from; paper and officers' entries have no place. */
export const placeWords = {
  inside: '在村内',
  near: '在村附近',
  outside: '不在村附近（已说明）',
  'no-fix': '位置未核对',
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
