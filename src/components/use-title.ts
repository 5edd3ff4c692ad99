import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';

/** Names the page in WeChat’s bar and in the browser’s tab. */
export function useTitle(title: string): void {
  const show = () => void Taro.setNavigationBarTitle({ title });
  useDidShow(show);
  useEffect(show, [title]);
}
