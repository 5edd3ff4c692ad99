import { useEffect, useRef, useState } from 'react';
import { call } from '../../client/call';
import { CallFailed, messageOf } from '../../client/errors';
import { newKey } from '../../client/random';
import type { UnderWay } from '../../client/recorder';
import { pickRecording, records, startRecorder } from '../../client/recorder';

export interface Recorded {
  readonly file: string;
  readonly seconds: number;
}

export type Recorder = ReturnType<typeof useRecorder>;

type Stage = 'idle' | 'recording' | 'sending';

interface Held {
  readonly recording: string;
  /** The same at each try, so that a lost answer makes no second upload. */
  readonly key: string;
}

/**
 * Making a recording (a browser: choosing one) and sending it. One that could not be sent is held
 * while the page is open and sent again without being made anew.
 */
export function useRecorder(onSent: (recorded: Recorded) => void) {
  const [stage, setStage] = useState<Stage>('idle');
  const [held, hold] = useState<Held>();
  const [problem, setProblem] = useState<string>();
  const underWay = useRef<UnderWay>();
  const left = useRef(false);
  const seconds = useSeconds(stage === 'recording');
  useEffect(
    () => () => {
      left.current = true;
      underWay.current?.stop();
    },
    [],
  );

  async function send(one: Held) {
    setStage('sending');
    const { recording, key } = one;
    const sent = await call('files.uploadRecording', { recording }, { key });
    hold(undefined);
    onSent({ file: sent.file, seconds: sent.seconds });
  }

  async function make(): Promise<string | undefined> {
    if (!records) return pickRecording();
    underWay.current = startRecorder();
    setStage('recording');
    return underWay.current.done;
  }

  async function run(work: () => Promise<void>) {
    if (stage !== 'idle') return;
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      // What the server refused it would refuse again: another has to be made.
      if (!(error instanceof CallFailed)) hold(undefined);
      const lost = error instanceof CallFailed && error.kind === 'network';
      setProblem(lost ? '没有连上网络，录音没有送出。有信号时再点一次。' : messageOf(error));
    } finally {
      underWay.current = undefined;
      setStage('idle');
    }
  }

  const add = () =>
    run(async () => {
      const recording = await make();
      // Whoever left the page did not say that it is to be kept.
      if (!recording || left.current) return;
      const one = { recording, key: await newKey() };
      hold(one);
      await send(one);
    });
  const again = () => run(async () => held && send(held));
  return {
    ...{ stage, seconds, problem, held: held !== undefined },
    ...{ add, again, stop: () => underWay.current?.stop() },
  };
}

/** Seconds since something began; nought while it has not. */
function useSeconds(runs: boolean): number {
  const [seconds, count] = useState(0);
  useEffect(() => {
    if (!runs) return undefined;
    const start = Date.now();
    const timer = setInterval(() => count(Math.floor((Date.now() - start) / 1000)), 500);
    return () => {
      clearInterval(timer);
      count(0);
    };
  }, [runs]);
  return seconds;
}
