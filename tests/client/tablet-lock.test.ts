import type * as TaroOnNode from './taro-on-node';
jest.mock('@tarojs/taro', () => {
  const { taroOnNode } = jest.requireActual<typeof TaroOnNode>('./taro-on-node');
  return { __esModule: true, default: taroOnNode({ kept: new Map(), online: true }) };
});

import { lockTablet, onTabletLock, tabletLock, unlockTablet } from '../../src/client/tablet-lock';

const at = (instant: string) => jest.spyOn(Date, 'now').mockReturnValue(Date.parse(instant));
afterEach(() => {
  jest.restoreAllMocks();
  unlockTablet();
});

test('a lock outlives a restart, and the last minute of its day, but not the day', () => {
  at('2026-11-20T10:00:00+08:00');
  lockTablet('assembly:1', '2580');
  expect(tabletLock()).toMatchObject({ assembly: 'assembly:1', pin: '2580' });
  at('2026-11-20T23:59:59+08:00');
  expect(tabletLock()).toBeDefined();
  at('2026-11-21T00:00:00+08:00');
  expect(tabletLock()).toBeUndefined();
});

test('whoever shows pages hears of it, until they listen no more', () => {
  const heard: boolean[] = [];
  const stop = onTabletLock(() => heard.push(tabletLock() !== undefined));
  lockTablet('assembly:1', '2580');
  unlockTablet();
  stop();
  lockTablet('assembly:1', '2580');
  expect(heard).toEqual([true, false]);
});
