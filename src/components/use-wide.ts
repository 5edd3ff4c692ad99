import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';

const WIDE = 960;

/** True on a PC, where office pages become a table with a detail pane. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => Taro.getWindowInfo().windowWidth >= WIDE);
  useEffect(() => {
    const measure = () => setWide(Taro.getWindowInfo().windowWidth >= WIDE);
    Taro.onWindowResize?.(measure);
    return () => Taro.offWindowResize?.(measure);
  }, []);
  return wide;
}
