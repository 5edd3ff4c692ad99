import type { Refused } from '../refusal';
import { refused } from '../refusal';

export type RecordingType = 'audio/mpeg' | 'audio/aac';

/** Sound with nothing in it but sound: what may be kept and heard. */
export interface Recording {
  readonly mediaType: RecordingType;
  /** How long it sounds, whole seconds. */
  readonly seconds: number;
  readonly bytes: Uint8Array;
}

/** The longest recording people are told of, minutes. Ours, and the most that WeChat's recorder takes. */
export const MOST_MINUTES = 10;

/** Ours. A phone's ten minutes are 1.8 MB; what an encoder adds at the end is let pass. */
export const recordingLimits = {
  bytes: 4 * 1024 * 1024,
  seconds: MOST_MINUTES * 60 + 10,
} as const;

/** Thrown wherever a file does not hold what its format promises. */
export function brokenRecording(): Refused {
  return refused('recording-broken', {}, { field: 'recording' });
}

/** Thrown for kinds of sound that not every phone and browser plays. */
export function foreignRecording(): Refused {
  return refused('recording-type-wrong', {}, { field: 'recording' });
}
