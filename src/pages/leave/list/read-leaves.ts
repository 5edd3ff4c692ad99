import type { Output } from '../../../contract/contract';

/** As one would tell it. */
export function readLeaves({ mine, waiting, overdue }: Output<'leave.list'>): string {
  const wait =
    waiting.length > 0
      ? `有 ${waiting.length} 件请假等您审批。` +
        waiting.map(({ name, period, days }) => `${name}，${period}，${days} 天。`).join('')
      : '';
  const late = overdue.length > 0 ? `下级还有 ${overdue.length} 件没有审批。` : '';
  const own = mine.map(({ period, days, stateWords }) => `${period}，${days} 天，${stateWords}。`);
  return wait + late + (own.length > 0 ? `我的请假：${own.join('')}` : '') || '没有请假';
}
