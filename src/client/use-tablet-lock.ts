import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { TabletLock } from './tablet-lock';
import { onTabletLock, tabletLock } from './tablet-lock';

/** The lock as it is now, on pages that lie below others too. */
export function useTabletLock(): TabletLock | undefined {
  const [lock, setLock] = useState(tabletLock);
  useEffect(() => onTabletLock(() => setLock(tabletLock())), []);
  Taro.useDidShow(() => setLock(tabletLock()));
  return lock;
}
