import Taro from '@tarojs/taro';
import { useCallback, useState } from 'react';

/**
 * State that outlives the page: kept on the phone as it is typed.
 * `forget` is for when it has been sent.
 */
export function useDraft<T>(
  key: string,
  initial: T,
): { draft: T; setDraft: (draft: T) => void; forget: () => void } {
  const place = `zaicun.draft.${key}`;
  const [draft, setShown] = useState<T>(() => {
    const kept = Taro.getStorageSync<{ value: T } | ''>(place);
    return kept ? kept.value : initial;
  });
  const setDraft = useCallback(
    (value: T) => {
      setShown(value);
      Taro.setStorageSync(place, { value });
    },
    [place],
  );
  const forget = useCallback(() => Taro.removeStorageSync(place), [place]);
  return { draft, setDraft, forget };
}
