import { useCallback, useEffect, useRef, useState } from 'react';
import type { Sound } from './sound';
import { openSound } from './sound';

/** Silences what is being played: two recordings at once are none. */
let silence: (() => void) | undefined;

export interface Playing {
  readonly playing: boolean;
  /** How far it is, whole seconds. */
  readonly at: number;
  /** It could not be played; nothing so after the next try. */
  readonly failed: boolean;
  readonly play: (address: string) => void;
  readonly pause: () => void;
}

/** A recording that is played and paused; it falls silent when it is no longer shown. */
export function useSound(): Playing {
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [failed, fail] = useState(false);
  const sound = useRef<Sound>();

  const pause = useCallback(() => sound.current?.pause(), []);
  const play = useCallback(
    (address: string) => {
      fail(false);
      if (silence !== pause) silence?.();
      silence = pause;
      sound.current ??= openSound({
        onPlay: () => setPlaying(true),
        onPause: () => setPlaying(false),
        onEnd: () => {
          setPlaying(false);
          setAt(0);
        },
        onError: () => {
          setPlaying(false);
          fail(true);
        },
        onTime: (seconds) => setAt(Math.floor(seconds)),
      });
      sound.current.play(address);
    },
    [pause],
  );
  useEffect(
    () => () => {
      sound.current?.end();
      sound.current = undefined;
    },
    [],
  );
  return { playing, at, failed, play, pause };
}
