import type { Output } from '../../../contract/contract';
import { sayDay } from '../../../components/say-day';

/** As one would tell it. */
export function readChecks({ toRecord, toJudge, mine }: Output<'check.list'>): string {
  const office = [
    toRecord.length > 0 && `有 ${toRecord.length} 件督查等您去办。`,
    toJudge.length > 0 && `有 ${toJudge.length} 件督查等您认定。`,
  ];
  const own = mine.map(
    ({ day, wayWords, result, stateWords }) =>
      `${sayDay(day)}${wayWords}，${result ?? ''}，${stateWords}。`,
  );
  return [...office, ...own].filter(Boolean).join('') || '没有督查记录';
}
