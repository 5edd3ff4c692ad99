import { broken } from './picture';

/** One marker of a JPEG with the data that belongs to it; for a scan, its entropy-coded bytes too. */
export interface Segment {
  readonly marker: number;
  /** Without the marker and the length. */
  readonly data: Uint8Array;
  /** From the marker's first byte up to the next marker: what is copied when it is kept. */
  readonly whole: Uint8Array;
}

export const START_OF_SCAN = 0xda;
/** Cameras write some dozens; a million of four bytes each would fill the memory. */
const MOST_SEGMENTS = 2000;
const START = 0xd8;
const END = 0xd9;

/**
 * The segments between the start and the end marker; what comes after the end is not looked at.
 * @throws Refused `picture-broken` where the end is never reached.
 */
export function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
  if (bytes[0] !== 0xff || bytes[1] !== START) throw broken();
  let at = 2;
  for (let count = 0; count <= MOST_SEGMENTS; count += 1) {
    const from = skipFill(bytes, at);
    const marker = bytes[from + 1];
    if (marker === END) return;
    if (marker === undefined || standsAlone(marker)) throw broken();
    const length = ((bytes[from + 2] ?? 0) << 8) | (bytes[from + 3] ?? 0);
    const dataEnd = from + 2 + length;
    if (length < 2 || dataEnd > bytes.length) throw broken();
    at = marker === START_OF_SCAN ? endOfScan(bytes, dataEnd) : dataEnd;
    yield {
      marker,
      data: bytes.subarray(from + 4, dataEnd),
      whole: bytes.subarray(from, at),
    };
  }
  throw broken();
}

/** Any number of 0xFF may stand before a marker: the last of them begins it. */
function skipFill(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 0xff) throw broken();
  let from = at;
  while (bytes[from + 1] === 0xff) from += 1;
  return from;
}

/** Markers without data of their own: none may stand between segments. */
function standsAlone(marker: number): boolean {
  return marker < 0x02 || (marker >= 0xd0 && marker <= START);
}

/** Where the next real marker is: 0xFF00 is a byte of the scan, and restarts belong to it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw broken();
}
