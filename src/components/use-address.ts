import { getCurrentInstance } from '@tarojs/taro';
import { useCallback, useState } from 'react';
import { onWeb } from './on-web';

type Values = Readonly<Record<string, string>>;

/**
 * What is looked at on a page (filters, month, chosen row), kept in its address, so that a link or
 * a reload shows the same. Empty values are left out.
 */
export function useAddress(): { values: Values; change: (some: Values) => void } {
  const [values, setValues] = useState<Values>(readAddress);
  const change = useCallback((some: Values) => {
    setValues((before) => {
      const after = { ...before, ...some };
      if (onWeb) writeAddress(after);
      return after;
    });
  }, []);
  return { values, change };
}

function readAddress(): Values {
  const params = getCurrentInstance().router?.params ?? {};
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'stamp' ? [[name, decodeURIComponent(value)]] : [],
    ),
  );
}

function writeAddress(values: Values): void {
  const [path = ''] = window.location.hash.split('?');
  const query = Object.entries(values)
    .filter(([name, value]) => value !== '' && !name.startsWith('$'))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  window.history.replaceState(window.history.state, '', query ? `${path}?${query}` : path);
}
