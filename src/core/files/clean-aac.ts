import type { AacKind, AdtsFrame } from './adts-frame';
import { AAC_SAMPLES, adtsFrame, adtsFrameAt, rateOf } from './adts-frame';
import { joinBytes } from './join-bytes';
import type { Recording } from './recording';
import { brokenRecording } from './recording';
import { isTail } from './sound-tags';

/**
 * The same sound out of its pieces, from `at` on, each with a head written here; nothing before,
 * after or between them. A last piece that was cut off is left out.
 * @throws Refused `recording-broken`, `recording-type-wrong`.
 */
export function cleanAac(bytes: Uint8Array, at: number): Recording {
  const sounds: Uint8Array[] = [];
  let first: AdtsFrame | undefined;
  for (let from = at; ;) {
    const frame = adtsFrameAt(bytes, from);
    if (!frame && !isTail(bytes, from)) throw brokenRecording();
    if (!frame || from + frame.length > bytes.length) break;
    if (first && !isSameKind(frame, first)) throw brokenRecording();
    first ??= frame;
    sounds.push(bytes.subarray(from + frame.head, from + frame.length));
    from += frame.length;
  }
  if (!first) throw brokenRecording();
  return aacOf(first, sounds);
}

/** A recording of pieces of sound without heads. */
export function aacOf(kind: AacKind, sounds: readonly Uint8Array[]): Recording {
  return {
    mediaType: 'audio/aac',
    seconds: Math.round((sounds.length * AAC_SAMPLES) / rateOf(kind)),
    bytes: joinBytes(sounds.map((sound) => adtsFrame(kind, sound))),
  };
}

function isSameKind(one: AacKind, other: AacKind): boolean {
  return one.rateIndex === other.rateIndex && one.channels === other.channels;
}
