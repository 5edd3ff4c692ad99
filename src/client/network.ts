import Taro from '@tarojs/taro';

/**
 * Calls back each time the network comes or goes. Gives back the way to stop.
 * In browsers Taro's own event misreports, so their plain events are used.
 */
export function onNetworkChange(heard: (online: boolean) => void): () => void {
  if (process.env.TARO_ENV !== 'h5') {
    const listener = ({ isConnected }: { isConnected: boolean }) => heard(isConnected);
    Taro.onNetworkStatusChange(listener);
    return () => Taro.offNetworkStatusChange(listener);
  }
  const up = () => heard(true);
  const down = () => heard(false);
  window.addEventListener('online', up);
  window.addEventListener('offline', down);
  return () => {
    window.removeEventListener('online', up);
    window.removeEventListener('offline', down);
  };
}

/** False only where there is surely none: what is not sent then has certainly not arrived. */
export async function isOnline(): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') return navigator.onLine;
  const { networkType } = await Taro.getNetworkType().catch(() => ({ networkType: 'unknown' }));
  return networkType !== 'none';
}
