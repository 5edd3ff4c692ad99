import Taro from '@tarojs/taro';
import type { Blinding } from '../core/evaluation/token';
import type { VotingRight } from './voting-arithmetic';

/**
 * How far a right to vote has come on this phone: first the number it is asked with, then the right
 * itself. Never what somebody chose.
 */
export type KeptRight = { readonly blinding: Blinding } | { readonly right: VotingRight };

/** Where that is kept until the ballot is sealed. */
export interface RightKeeper {
  read(): KeptRight | undefined;
  keep(state: KeptRight): void;
  drop(): void;
}

const PREFIX = 'zaicun.vote.';

/** On the voter's own phone, over restarts. `place`: the line, or the slip. */
export function keptOnPhone(place: string): RightKeeper {
  const name = PREFIX + place;
  return {
    read: () => Taro.getStorageSync<KeptRight | ''>(name) || undefined,
    keep: (state) => Taro.setStorageSync(name, state),
    drop: () => Taro.removeStorageSync(name),
  };
}

/** On a tablet that many share: gone with the page, and nothing of it is ever stored. */
export function keptInMemory(): RightKeeper {
  let kept: KeptRight | undefined;
  return {
    read: () => kept,
    keep: (state) => void (kept = state),
    drop: () => void (kept = undefined),
  };
}

/** Forgets the right that a ballot was cast with, where a restart came between sealing and forgetting. */
export function dropSpentRight(nonce: string): void {
  for (const name of Taro.getStorageInfoSync().keys) {
    if (!name.startsWith(PREFIX)) continue;
    const kept = Taro.getStorageSync<KeptRight | ''>(name);
    if (kept && 'right' in kept && kept.right.token.nonce === nonce) Taro.removeStorageSync(name);
  }
}
