import type { MarkName } from './marks';

export interface MarkWord {
  /** One character, for a cell. */
  readonly sign: string;
  readonly word: string;
}

/** A day's mark on a screen and on paper: one sign and one word, the same in both. */
export const markWords: Readonly<Record<MarkName, MarkWord>> = {
  'in-village': { sign: '✓', word: '在村' },
  trip: { sign: '差', word: '出差' },
  leave: { sign: '假', word: '请假' },
  'rotation-rest': { sign: '轮', word: '轮休' },
  'rest-day': { sign: '休', word: '休息' },
  holiday: { sign: '节', word: '放假' },
  'not-reported': { sign: '未', word: '未报到' },
  absent: { sign: '×', word: '缺岗' },
  'not-posted': { sign: '／', word: '未派驻' },
  'to-come': { sign: '·', word: '未到' },
};
