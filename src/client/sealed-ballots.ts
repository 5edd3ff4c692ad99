import Taro from '@tarojs/taro';
import type { Input } from '../contract/contract';
import type { Refusal } from '../core/refusal';

export type Cast = Input<'ballot-box.cast'>;

/**
 * A sealed ballot kept on the phone. Nothing here says whose it is or when it was made, and nobody
 * without the box's key can read it, the phone neither.
 */
export interface SealedBallot {
  /** Of chance, so that not even the names of two in storage tell which came first. */
  readonly key: string;
  /** Gone as soon as it is settled. */
  readonly cast?: Cast;
  readonly state: 'waiting' | 'counted' | 'refused';
  /** It was sent at least once and not answered: it may lie in the box already. */
  readonly unanswered?: true;
  readonly refusal?: Refusal;
}

const PREFIX = 'zaicun.ballot.';

/** In no order that means anything. */
export function sealedBallots(): SealedBallot[] {
  return Taro.getStorageInfoSync()
    .keys.filter((name) => name.startsWith(PREFIX))
    .map((name) => Taro.getStorageSync<SealedBallot | ''>(name))
    .filter((ballot): ballot is SealedBallot => ballot !== '');
}

export function sealedBallot(key: string): SealedBallot | undefined {
  return Taro.getStorageSync<SealedBallot | ''>(PREFIX + key) || undefined;
}

export function keepBallot(ballot: SealedBallot): void {
  Taro.setStorageSync(PREFIX + ballot.key, ballot);
}

export function dropBallot(key: string): void {
  Taro.removeStorageSync(PREFIX + key);
}
