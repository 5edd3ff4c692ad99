import { brokenRecording } from './recording';

const ID3_BYTES = 10;
/** Set where a tag ends with a copy of its head. */
const FOOTER = 0x10;
/** Programs write one or two; a million of ten bytes each are no recording. */
const MOST_TAGS = 10;
/** What programs write after the sound: ID3v1, APE, Lyrics3, ID3v2. */
const tails = ['TAG', 'APETAGEX', 'LYRICSBEGIN', 'ID3'];

/**
 * Where the sound begins: after ID3 tags (who, where, pictures) and zeros.
 * @throws Refused `recording-broken` for a tag that is longer than the file.
 */
export function afterTags(bytes: Uint8Array): number {
  let at = 0;
  for (let count = 0; startsWith(bytes, at, 'ID3'); count += 1) {
    at += id3Bytes(bytes.subarray(at));
    if (count >= MOST_TAGS || at > bytes.length) throw brokenRecording();
  }
  while (bytes[at] === 0) at += 1;
  return at;
}

/** Length of the tag that begins here, bytes; seven bits of each of four say it. */
function id3Bytes(tag: Uint8Array): number {
  const [a = 0x80, b = 0x80, c = 0x80, d = 0x80] = tag.subarray(6, ID3_BYTES);
  if ([a, b, c, d].some((byte) => byte >= 0x80)) throw brokenRecording();
  const body = (a << 21) | (b << 14) | (c << 7) | d;
  return ID3_BYTES + body + ((tag[5] ?? 0) & FOOTER ? ID3_BYTES : 0);
}

/** True where nothing that sounds can follow: tags, or zeros up to the end. */
export function isTail(bytes: Uint8Array, at: number): boolean {
  return tails.some((tail) => startsWith(bytes, at, tail)) || bytes.subarray(at).every(isZero);
}

const isZero = (byte: number) => byte === 0;

export function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  return [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));
}
