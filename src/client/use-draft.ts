import Taro from '@tarojs/taro';
import { useCallback, useState } from 'react';

const placeOf = (key: string) => `zaicun.draft.${key}`;

/** What was typed under this key and not sent yet. */
export function draftKept<T>(key: string): T | undefined {
  const kept = Taro.getStorageSync<{ value: T } | ''>(placeOf(key));
  return kept ? kept.value : undefined;
}

/** Lays something where the page that writes it will find it. */
export function keepDraft<T>(key: string, value: T): void {
  Taro.setStorageSync(placeOf(key), { value });
}

export function forgetDraft(key: string): void {
  Taro.removeStorageSync(placeOf(key));
}

/**
 * State that outlives the page: kept on the phone as it is typed.
 * `forget` is for when it has been sent.
 */
export function useDraft<T>(
  key: string,
  initial: T,
): { draft: T; setDraft: (draft: T) => void; forget: () => void } {
  const [draft, setShown] = useState<T>(() => draftKept<T>(key) ?? initial);
  const setDraft = useCallback(
    (value: T) => {
      setShown(value);
      keepDraft(key, value);
    },
    [key],
  );
  const forget = useCallback(() => forgetDraft(key), [key]);
  return { draft, setDraft, forget };
}
