import type { Output } from '../../../contract/contract';
import { sayDay } from '../../../components/say-day';

type Shown = Output<'roster.delegations'>['lent'][number];

/** 平原镇 乡镇干部，11 月 20 日至 11 月 30 日 */
export function sayDelegation({ seat, from, to }: Shown): string {
  return `${seat}，${from === to ? sayDay(from) : `${sayDay(from)}至${sayDay(to)}`}`;
}

/** As one would tell it. */
export function readDelegations({ lent, borrowed }: Output<'roster.delegations'>): string {
  const told = [
    ...borrowed.map((each) => `${each.name}委托您：${sayDelegation(each)}`),
    ...lent.map((each) => `您委托${each.name}：${sayDelegation(each)}`),
  ];
  return told.length > 0 ? told.join('。') : '现在没有代办';
}
