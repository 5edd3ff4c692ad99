import { crc32 } from '../../../core/files/crc32';
import { joinBytes } from '../../../core/files/join-bytes';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Pixels of one point of the code: sharp on a large screen. */
const SCALE = 8;

/**
 * A QR code as a picture, because a mini-program has no element for its points: black on white, one
 * bit for each pixel, not compressed. `rows`: true where a point is dark; at most 200 of them.
 */
export function qrPng(rows: readonly (readonly boolean[])[]): Uint8Array {
  const side = rows.length * SCALE;
  const lines = rows.flatMap((row) => Array.from({ length: SCALE }, () => lineOf(row, side)));
  return joinBytes([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', Uint8Array.from([...big(side), ...big(side), 1, 0, 0, 0, 0])),
    chunk('IDAT', stored(joinBytes(lines))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** One row of pixels behind its filter, which is none; a set bit is white. */
function lineOf(row: readonly boolean[], side: number): Uint8Array {
  const line = new Uint8Array(1 + Math.ceil(side / 8));
  for (let x = 0; x < side; x += 1) {
    if (!row[Math.floor(x / SCALE)]) line[1 + (x >> 3)]! |= 128 >> (x & 7);
  }
  return line;
}

const MOST_STORED = 65_535;

/** The zlib form of bytes that are not compressed. */
function stored(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.from([0x78, 0x01])];
  for (let from = 0; from < bytes.length; from += MOST_STORED) {
    const part = bytes.subarray(from, from + MOST_STORED);
    const last = from + part.length === bytes.length ? 1 : 0;
    const { length } = part;
    const size = [length & 255, length >> 8, ~length & 255, (~length >> 8) & 255];
    parts.push(Uint8Array.from([last, ...size]), part);
  }
  return joinBytes([...parts, Uint8Array.from(big(adler32(bytes)))]);
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joinBytes([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), data]);
  return joinBytes([Uint8Array.from(big(data.length)), named, Uint8Array.from(big(crc32(named)))]);
}

/** Four bytes, the highest first. */
function big(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}
