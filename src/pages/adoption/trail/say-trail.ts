import type { Output } from '../../../contract/contract';
import { dayOf } from '../../../core/calendar/day';
import { dayInWords } from '../../../core/calendar/in-words';

export type Trail = Output<'adoption.trail'>;
type FollowUps = Trail['followUps'];

/** 从飞勐村开始，11 月 3 日发布；2 个村在试：…；跟着写了的有 … */
export function sayTrail({ villageName, publishedAt, villages, followUps }: Trail): string {
  const began = `从${villageName}开始，${dayInWords(dayOf(Date.parse(publishedAt)))}发布`;
  const names = villages.map((each) => each.villageName).join('、');
  const tried = villages.length > 0 ? `${villages.length} 个村在试：${names}` : '还没有村登记在试';
  const wrote = [...new Set(followUps.map((each) => each.villageName))].join('、');
  return [began, tried, ...(wrote ? [`跟着写了的：${wrote}`] : [])].join('；') + '。';
}

/** Those that follow the case itself, then those that follow them. */
export function byGeneration(followUps: FollowUps): { words: string; followUps: FollowUps }[] {
  const generations = [...new Set(followUps.map(({ generation }) => generation))].sort(
    (a, b) => a - b,
  );
  return generations.map((generation) => ({
    words: generation === 1 ? '跟着做了、也写了的' : `再跟着做的（第 ${generation} 批）`,
    followUps: followUps.filter((each) => each.generation === generation),
  }));
}
