import { recordingLimits } from '../core/files/recording';
import { CallRefused } from './errors';
import * as browser from './recorder-in-browser';
import * as phone from './recorder-on-phone';

/** A recording that is being made. */
export interface UnderWay {
  /** Base64 of it, once it was stopped or had lasted as long as it may. @throws CallRefused */
  readonly done: Promise<string>;
  readonly stop: () => void;
}

/** True where WeChat records; elsewhere a file is chosen that something else has recorded. */
export const records = process.env.TARO_ENV !== 'h5';

/** Begins to record, asking for the microphone where that was not done before. */
export function startRecorder(): UnderWay {
  return phone.startRecorder();
}

/**
 * Base64 of a recording the person chooses; nothing when they change their mind.
 * @throws CallRefused for a file that is too large to send
 */
export function pickRecording(): Promise<string | undefined> {
  return browser.pickRecording(recordingLimits.bytes);
}

/** What a person is told who did not let the microphone be used, or whose phone did not record. */
export function notRecorded(why: 'denied' | 'failed'): CallRefused {
  return new CallRefused({ code: 'recording-short', message: words[why] });
}

const words = {
  denied:
    '没有允许使用麦克风，录不了。要录的话，点右上角“…”，在“设置”里打开麦克风，再点一次；不录也可以，提纲照样能记。',
  failed: '没有录上。请看看别的程序是不是正在用麦克风，再点一次；不录也可以，提纲照样能记。',
} as const;
