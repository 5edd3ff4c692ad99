import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { castWaiting } from './ballot-queue';
import { onNetworkChange } from './network';

/** In the app's root: sealed ballots that wait go at moments of chance after start and when network returns. */
export function useBallotCourier(): void {
  useDidShow(() => void castWaiting());
  useEffect(() => onNetworkChange((online) => void (online && castWaiting())), []);
}
