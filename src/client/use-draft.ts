import Taro from '@tarojs/taro';
import { useCallback, useRef, useState } from 'react';

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

export interface KeptDraft<T> {
  readonly draft: T;
  readonly setDraft: (draft: T) => void;
  /**
   * Changes some parts and leaves the others as they are by now, not as they were when the page was
   * last drawn: a photo comes long after its tap, and a phone may tell of two taps at once.
   */
  readonly change: (some: Partial<T> | ((now: T) => Partial<T>)) => void;
  /** For when it has been sent. */
  readonly forget: () => void;
}

/** State that outlives the page: kept on the phone as it is typed. */
export function useDraft<T>(key: string, initial: T): KeptDraft<T> {
  const [draft, setShown] = useState<T>(() => draftKept<T>(key) ?? initial);
  const latest = useRef(draft);
  const setDraft = useCallback(
    (value: T) => {
      latest.current = value;
      setShown(value);
      keepDraft(key, value);
    },
    [key],
  );
  const change = useCallback<KeptDraft<T>['change']>(
    (some) => {
      const parts = typeof some === 'function' ? some(latest.current) : some;
      setDraft({ ...latest.current, ...parts });
    },
    [setDraft],
  );
  const forget = useCallback(() => forgetDraft(key), [key]);
  return { draft, setDraft, change, forget };
}
