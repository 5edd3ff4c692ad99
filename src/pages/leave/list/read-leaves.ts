import type { Output } from '../../../contract/contract';

/** As one would tell it. */
export function readLeaves({ mine, waiting }: Output<'leave.list'>): string {
  const wait =
    waiting.length > 0
      ? `有 ${waiting.length} 件请假等您审批。` +
        waiting.map(({ name, period, days }) => `${name}，${period}，${days} 天。`).join('')
      : '';
  const own = mine.map(({ period, days, stateWords }) => `${period}，${days} 天，${stateWords}。`);
  return wait + (own.length > 0 ? `我的请假：${own.join('')}` : '') || '没有请假';
}
