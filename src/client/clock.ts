import Taro from '@tarojs/taro';

const OFFSET = 'zaicun.clockOffset';

/** Keeps how far the phone's clock is from the server's. `now`: an ISO instant the server just sent. */
export function learnClock(now: string): void {
  const server = Date.parse(now);
  if (Number.isFinite(server)) Taro.setStorageSync(OFFSET, server - Date.now());
}

/** Server clock minus phone clock at their last meeting, milliseconds; absent before the first. */
export function clockOffset(): number | undefined {
  const kept: unknown = Taro.getStorageSync(OFFSET);
  return typeof kept === 'number' ? kept : undefined;
}

/** The phone's clock, mended by the last known offset. Milliseconds since 1970. */
export function serverNow(): number {
  return Date.now() + (clockOffset() ?? 0);
}
