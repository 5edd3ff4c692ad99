import { useEffect, useRef, useState } from 'react';
import { call } from '../client/call';
import { CallFailed, messageOf } from '../client/errors';
import type { PickedPhoto } from '../client/photos';
import { pickPhoto } from '../client/photos';
import { newKey } from '../client/random';

type Stage = 'idle' | 'opening' | 'sending';

interface Held {
  readonly photo: PickedPhoto;
  /** The same at each try, so that a lost answer makes no second upload. */
  readonly key: string;
}

/**
 * Choosing a photo and sending it; `attach` ties it to what it is for. One that could not be sent
 * is held while the page is open and sent again without being chosen anew. What is typed while a
 * photo is on its way stays: it is tied to the page as it is by then.
 */
export function usePhoto(
  attach: (file: string) => Promise<void> | void,
  whenLost = '报到不受影响，有信号时再补。',
) {
  const [stage, setStage] = useState<Stage>('idle');
  const [held, hold] = useState<Held>();
  const [problem, setProblem] = useState<string>();
  const latest = useRef(attach);
  useEffect(() => {
    latest.current = attach;
  });

  async function send(one: Held) {
    setStage('sending');
    const { file } = await call('files.upload', one.photo, { key: one.key });
    await latest.current(file);
    hold(undefined);
  }

  async function add() {
    if (stage !== 'idle') return;
    setProblem(undefined);
    try {
      setStage('opening');
      const photo = await pickPhoto();
      if (!photo) return;
      const one = { photo, key: await newKey() };
      hold(one);
      await send(one);
    } catch (error) {
      fail(error);
    } finally {
      setStage('idle');
    }
  }

  async function again() {
    if (stage !== 'idle' || !held) return;
    setProblem(undefined);
    try {
      await send(held);
    } catch (error) {
      fail(error);
    } finally {
      setStage('idle');
    }
  }

  function fail(error: unknown) {
    // What the server refused it would refuse again: another has to be chosen.
    if (!(error instanceof CallFailed)) hold(undefined);
    const lost = error instanceof CallFailed && error.kind === 'network';
    setProblem(lost ? `没有连上网络，照片没有送出。${whenLost}` : messageOf(error));
  }

  return { stage, held: held !== undefined, problem, add, again };
}
