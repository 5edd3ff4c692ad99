import { joinBytes } from './join-bytes';
import type { Mp3Frame } from './mp3-frame';
import { mp3FrameAt } from './mp3-frame';
import type { Recording } from './recording';
import { brokenRecording } from './recording';
import { isTail, startsWith } from './sound-tags';

/** Names of the piece in which an encoder writes about itself instead of sound. */
const notes = ['Xing', 'Info', 'VBRI'];
/** Where the third of them stands, whatever the piece. */
const VBRI_AT = 36;

/**
 * The same sound out of its pieces alone, from `at` on: no tag, no picture, no encoder's note, and
 * nothing after its end. A last piece that was cut off is left out.
 * @throws Refused `recording-broken` where something else stands between pieces.
 */
export function cleanMp3(bytes: Uint8Array, at: number): Recording {
  const pieces: Uint8Array[] = [];
  let first: Mp3Frame | undefined;
  let samples = 0;
  for (let from = at; ;) {
    const frame = mp3FrameAt(bytes, from);
    if (!frame && !isTail(bytes, from)) throw brokenRecording();
    if (!frame || from + frame.length > bytes.length) break;
    if (first && !isSameKind(frame, first)) throw brokenRecording();
    const piece = bytes.subarray(from, from + frame.length);
    from += frame.length;
    first ??= frame;
    if (isNote(piece, frame)) continue;
    samples += frame.samples;
    pieces.push(piece);
  }
  const seconds = first ? Math.round(samples / first.rate) : 0;
  return { mediaType: 'audio/mpeg', seconds, bytes: joinBytes(pieces) };
}

function isSameKind(one: Mp3Frame, other: Mp3Frame): boolean {
  return one.rate === other.rate && one.samples === other.samples && one.mono === other.mono;
}

function isNote(piece: Uint8Array, { head }: Mp3Frame): boolean {
  return [head, VBRI_AT].some((at) => notes.some((note) => startsWith(piece, at, note)));
}
