import Taro from '@tarojs/taro';
import { dayOf } from '../core/calendar/day';
import { serverNow } from './clock';

/**
 * 会场平板: while it goes from hand to hand, nothing of the one it belongs to can be reached from it.
 * Kept over restarts, for the day: a lock whose number is forgotten ends by itself.
 */
export interface TabletLock {
  readonly assembly: string;
  /** Of four digits, known to whoever runs the assembly. */
  readonly pin: string;
  /** UTC+8. */
  readonly day: string;
}

const KEY = 'zaicun.tablet';
const listeners = new Set<() => void>();

export function tabletLock(): TabletLock | undefined {
  const kept = Taro.getStorageSync<TabletLock | ''>(KEY) || undefined;
  return kept && kept.day === dayOf(serverNow()) ? kept : undefined;
}

export function lockTablet(assembly: string, pin: string): void {
  Taro.setStorageSync(KEY, { assembly, pin, day: dayOf(serverNow()) });
  tell();
}

/** Only for whoever knew the number, or where there is nothing to vote on any more. */
export function unlockTablet(): void {
  Taro.removeStorageSync(KEY);
  tell();
}

function tell(): void {
  for (const hear of listeners) hear();
}

/** Hears of each change, until the function returned is called. */
export function onTabletLock(hear: () => void): () => void {
  listeners.add(hear);
  return () => void listeners.delete(hear);
}
