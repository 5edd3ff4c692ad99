import Taro from '@tarojs/taro';
import type { Input, Output } from '../contract/contract';
import type { Refusal } from '../core/refusal';

/** What may wait for a signal: only what the server keeps once however often it hears it. */
export type Queueable = 'attendance.report' | 'log.write';

/** A report or an entry kept on the phone. Each lies under its own name, so two tabs cannot lose each other's. */
export interface OutboxItemOf<N extends Queueable> {
  /** One-time key of the call, and the item's name. */
  readonly key: string;
  readonly name: N;
  readonly input: Input<N>;
  /** Whose it is: it goes out only while that person is signed in. */
  readonly person: string;
  /** Milliseconds by the phone's clock; the order in which they go. */
  readonly made: number;
  /** `done` and `refused` are shown until the person puts them away. */
  readonly state: 'waiting' | 'done' | 'refused';
  readonly output?: Output<N>;
  readonly refusal?: Refusal;
}

export type OutboxItem = { [N in Queueable]: OutboxItemOf<N> }[Queueable];

const PREFIX = 'zaicun.outbox.';

/** All items, oldest first. */
export function outboxItems(): OutboxItem[] {
  return Taro.getStorageInfoSync()
    .keys.filter((name) => name.startsWith(PREFIX))
    .map((name) => Taro.getStorageSync<OutboxItem | ''>(name))
    .filter((item): item is OutboxItem => item !== '')
    .sort((a, b) => a.made - b.made || (a.key < b.key ? -1 : 1));
}

export function keepItem(item: OutboxItem): void {
  Taro.setStorageSync(PREFIX + item.key, item);
}

export function dropItem(key: string): void {
  Taro.removeStorageSync(PREFIX + key);
}

export function itemStill(key: string): OutboxItem | undefined {
  return Taro.getStorageSync<OutboxItem | ''>(PREFIX + key) || undefined;
}
