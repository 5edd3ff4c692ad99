import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { onNetworkChange } from './network';
import { sendWaiting } from './outbox';
import { tellOutboxChange } from './outbox-news';

/** In the app's root: sends what waits at start, whenever the app is shown, and when network returns. */
export function useOutboxCourier(): void {
  useDidShow(() => void sendWaiting());
  useEffect(() => onNetworkChange((online) => void (online && sendWaiting())), []);
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined;
    // Another tab sent or kept something.
    window.addEventListener('storage', tellOutboxChange);
    return () => window.removeEventListener('storage', tellOutboxChange);
  }, []);
}
