import type { Output } from '../../contract/contract';

type Drawn = Pick<Output<'check.draws'>['draws'][number], 'of' | 'count' | 'from'>;

/** 从 12 人里抽 3 人. */
export function sayDrawn({ of, count, from }: Drawn): string {
  const unit = of === 'cadres' ? '人' : '个村';
  return `从 ${from} ${unit}里抽 ${count} ${unit}`;
}
