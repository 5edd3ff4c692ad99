import Taro from '@tarojs/taro';
import { useCallback, useState } from 'react';

const ELDER = 'zaicun.elder';
/** WeChat's font size in px from which it counts as enlarged; its standard is 17. */
const ENLARGED = 20;

/** Elder mode: chosen by hand and remembered; until then it follows WeChat's own font size. */
export function useElderMode(): { elder: boolean; setElder: (elder: boolean) => void } {
  const [elder, setShown] = useState(startsElder);
  Taro.useDidShow(() => setShown(startsElder()));
  const setElder = useCallback((chosen: boolean) => {
    Taro.setStorageSync(ELDER, chosen ? 'on' : 'off');
    setShown(chosen);
  }, []);
  return { elder, setElder };
}

function startsElder(): boolean {
  const chosen: unknown = Taro.getStorageSync(ELDER);
  if (chosen === 'on' || chosen === 'off') return chosen === 'on';
  if (process.env.TARO_ENV === 'h5') return false;
  const { fontSizeSetting } = Taro.getAppBaseInfo() as { fontSizeSetting?: number };
  return (fontSizeSetting ?? 0) >= ENLARGED;
}
