import Taro from '@tarojs/taro';
import { useCallback, useState } from 'react';

const ELDER = 'zaicun.elder';
/** WeChat's font size in px from which it counts as enlarged; its standard is 17. */
const ENLARGED = 20;

/** What WeChat and browsers show text at unless the person chose otherwise, px. */
const USUAL_ON_PHONE = 17;
const USUAL_IN_BROWSER = 16;
/** The largest and smallest that WeChat lets somebody choose, against its usual one. */
const LARGEST = 1.75;
const SMALLEST = 0.85;

/** Body text of elder mode against that of the plain one: sizes stand in components/tokens.css. */
const ELDER_AGAINST_PLAIN = 22 / 17;

/**
 * Size of text the person chose in WeChat, or in the browser, against the usual one. Elder mode is
 * larger already: it grows only where the chosen size is larger still.
 */
export function useTextScale(elder: boolean): number {
  const [scale, setScale] = useState(textScale);
  Taro.useDidShow(() => setScale(textScale()));
  return elder ? Math.max(1, scale / ELDER_AGAINST_PLAIN) : scale;
}

function textScale(): number {
  const chosen = onH5() ? browserSize() / USUAL_IN_BROWSER : phoneSize() / USUAL_ON_PHONE;
  return Math.round(Math.min(LARGEST, Math.max(SMALLEST, chosen)) * 100) / 100;
}

const onH5 = () => process.env.TARO_ENV === 'h5';

function phoneSize(): number {
  const { fontSizeSetting } = Taro.getAppBaseInfo() as { fontSizeSetting?: number };
  return fontSizeSetting ?? USUAL_ON_PHONE;
}

/** The size a browser gives to text that asks for none. */
function browserSize(): number {
  const probe = document.createElement('span');
  probe.style.fontSize = 'medium';
  document.body.appendChild(probe);
  const size = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return size || USUAL_IN_BROWSER;
}

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
  return !onH5() && phoneSize() >= ENLARGED;
}
