import Taro from '@tarojs/taro';
import { MOST_MINUTES } from '../core/files/recording';
import { readBase64 } from './read-on-phone';
import type { UnderWay } from './recorder';
import { notRecorded } from './recorder';

/** Speech one understands, in as few bytes as WeChat writes it: 3 KB a second. */
const speech = {
  format: 'mp3',
  sampleRate: 16000,
  numberOfChannels: 1,
  encodeBitRate: 24000,
  duration: MOST_MINUTES * 60_000,
} as const;

interface Waiting {
  readonly resolve: (base64: string) => void;
  readonly reject: (error: Error) => void;
}

/** There is one recorder in the whole app, and it may be listened to only once. */
let recorder: Taro.RecorderManager | undefined;
let waiting: Waiting | undefined;

export function startRecorder(): UnderWay {
  const manager = (recorder ??= listenTo(Taro.getRecorderManager()));
  const done = new Promise<string>((resolve, reject) => {
    waiting = { resolve, reject };
    manager.start(speech);
  });
  // A phone that goes dark stops recording.
  void Taro.setKeepScreenOn({ keepScreenOn: true }).catch(() => undefined);
  const dim = () => void Taro.setKeepScreenOn({ keepScreenOn: false }).catch(() => undefined);
  return { done: done.finally(dim), stop: () => manager.stop() };
}

function listenTo(manager: Taro.RecorderManager): Taro.RecorderManager {
  manager.onStop(({ tempFilePath }) => {
    readBase64(tempFilePath).then(waiting?.resolve, () => waiting?.reject(notRecorded('failed')));
  });
  manager.onError(({ errMsg = '' }) => {
    waiting?.reject(notRecorded(/auth|deny|denied|privacy/i.test(errMsg) ? 'denied' : 'failed'));
  });
  // A call came in, or the app was left: what was said so far is kept.
  manager.onInterruptionBegin(() => manager.stop());
  manager.onPause(() => manager.stop());
  return manager;
}
