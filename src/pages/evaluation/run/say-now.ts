import { sayDay } from '../../../components/say-day';
import type { ShownAssembly } from '../run-words';
import { sayNumber } from '../run-words';

/** Where it stands, in a sentence. */
export function sayNow(shown: ShownAssembly): string {
  const { villageName, number, state, day, parties } = shown;
  const name = `${villageName}${number > 1 ? sayNumber(number) : ''}`;
  if (state === 'planned') return `${name}：${sayDay(day)}开，还没有开始`;
  if (state === 'open') return `${name}：正在投票，${sayUsed(parties)}`;
  if (state === 'closing') return `${name}：已结束投票，等开箱计票`;
  if (state === 'counted') return `${name}：已计票，等公布`;
  return `${name}：结果已公布`;
}

/** 45 人中 23 人用了票 */
export function sayUsed(parties: ShownAssembly['parties']): string {
  const onRoll = parties.reduce((sum, one) => sum + one.onRoll, 0);
  return `${onRoll} 人中 ${parties.reduce((sum, one) => sum + usedIn(one), 0)} 人用了票`;
}

export function usedIn({ used }: ShownAssembly['parties'][number]): number {
  return Object.values(used).reduce((sum, count) => sum + count, 0);
}
