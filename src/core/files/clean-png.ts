import { crc32 } from './crc32';
import { joinBytes } from './join-bytes';
import type { Picture } from './picture';
import { broken } from './picture';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Header, palette, transparency, brightness and pixels. Text, time, EXIF, profiles, animation are not among them. */
const kept: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'IDAT', 'IEND']);
/** Bit depths by colour type: grey, RGB, palette, grey with alpha, RGB with alpha. */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
/** Bytes the small ones hold at most. */
const most: Readonly<Record<string, number>> = { PLTE: 768, tRNS: 256, gAMA: 4, sRGB: 1 };
/** 4 MB of pixels in pieces of 1 KB; hundreds of thousands of empty ones would fill the memory. */
const MOST_CHUNKS = 5000;
/** Length, name and checksum. */
const FRAME_BYTES = 12;

interface Chunk {
  readonly name: string;
  readonly data: Uint8Array;
  readonly whole: Uint8Array;
}

/**
 * The same picture out of the chunks that make it up, and nothing after its end.
 * @throws Refused `picture-broken`.
 */
export function cleanPng(bytes: Uint8Array): Picture {
  const chunks = [...chunksOf(bytes)].filter(({ name }) => kept.has(name));
  const names = chunks.map(({ name }) => name);
  if (chunks.some(({ name, data }) => data.length > (most[name] ?? Infinity))) throw broken();
  const first = names.indexOf('IDAT');
  if (names[0] !== 'IHDR' || names.lastIndexOf('IHDR') !== 0 || first < 0) throw broken();
  // Pixels that are interrupted are two pictures.
  const pixels = names.slice(first, names.lastIndexOf('IDAT') + 1);
  if (pixels.some((name) => name !== 'IDAT')) throw broken();
  const size = readHeader(chunks[0]?.data ?? new Uint8Array());
  if (size.paletted && !names.slice(0, first).includes('PLTE')) throw broken();
  return {
    mediaType: 'image/png',
    width: size.width,
    height: size.height,
    bytes: joinBytes([Uint8Array.from(SIGNATURE), ...chunks.map(({ whole }) => whole)]),
  };
}

/** Up to the end chunk, which must be reached; each with the checksum it should have. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  if (!SIGNATURE.every((byte, i) => bytes[i] === byte)) throw broken();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE.length;
  for (let count = 0; count < MOST_CHUNKS; count += 1) {
    if (at + FRAME_BYTES > bytes.length) throw broken();
    const length = view.getUint32(at);
    const end = at + FRAME_BYTES + length;
    if (end > bytes.length) throw broken();
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw broken();
    yield { name, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) };
    if (name === 'IEND') {
      if (length > 0) throw broken();
      return;
    }
    at = end;
  }
  throw broken();
}

function readHeader(data: Uint8Array) {
  if (data.length !== 13) throw broken();
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [depth = 0, colour = 0, compression, filter, interlace = 0] = data.subarray(8);
  const known = depths[colour]?.includes(depth) && compression === 0 && filter === 0;
  if (!known || interlace > 1) throw broken();
  return { width: view.getUint32(0), height: view.getUint32(4), paletted: colour === 3 };
}
