import { bytesOf } from './samples';

/** Recordings made byte by byte, as phones write them, and what people hide in them. */

const four = (value: number) => [
  value >>> 24,
  (value >> 16) & 255,
  (value >> 8) & 255,
  value & 255,
];
const repeated = (count: number, one: (index: number) => Uint8Array) =>
  bytesOf(...Array.from({ length: count }, (_, index) => one(index)));

/** 24 kbit and 16,000 moments a second, one channel, as WeChat’s recorder writes speech: 36 ms in 108 bytes. */
export const MP3_PIECE = 108;
const piecesOf = (seconds: number) => Math.ceil((seconds * 16000) / 576);

/** One piece; its side information is empty, so it sounds like nothing, and the rest is `fill`. */
export function mp3Piece(fill = 0, head: readonly number[] = [0xff, 0xf3, 0x38, 0xc0]): Uint8Array {
  return bytesOf(head, new Uint8Array(9), new Uint8Array(MP3_PIECE - 13).fill(fill));
}

export const mp3 = (seconds = 2) => repeated(piecesOf(seconds), (index) => mp3Piece(index & 127));

/** The piece an encoder writes about itself. */
export const xing = () =>
  bytesOf([0xff, 0xf3, 0x38, 0xc0], new Uint8Array(9), 'Info', new Uint8Array(50), 'LAME3.100', new Uint8Array(32)); // prettier-ignore

/** Who recorded what where. */
export function id3(text: string): Uint8Array {
  const body = bytesOf('TXXX', four(text.length + 1), [0, 0, 3], text);
  const size = body.length;
  return bytesOf('ID3', [3, 0, 0, 0, 0, size >> 7, size & 127], body);
}

export const id3v1 = (text: string) => bytesOf('TAG', text.padEnd(124, '\0'), [255]);

/** A piece of AAC, low complexity, 16,000 moments a second, one channel: 64 ms. */
export function adts(sound: Uint8Array, { crc = false, bits = 0 } = {}): Uint8Array {
  const length = 7 + (crc ? 2 : 0) + sound.length;
  const head = [
    ...[0xff, crc ? 0xf0 : 0xf1, (1 << 6) | (8 << 2) | (bits << 1), (1 << 6) | (length >> 11)],
    ...[(length >> 3) & 255, ((length & 7) << 5) | 0x1f, 0xfc, ...(crc ? [0xab, 0xcd] : [])],
  ];
  return bytesOf(head, sound);
}

export const aacSound = (index: number) => new Uint8Array(40 + (index % 7)).fill(index & 127);
export const aac = (seconds = 2, asked: Parameters<typeof adts>[1] = {}) =>
  repeated(Math.ceil((seconds * 16000) / 1024), (index) => adts(aacSound(index), asked));

export const box = (
  name: string,
  ...parts: readonly (Uint8Array | readonly number[] | string)[]
) => {
  const inside = bytesOf(...parts);
  return bytesOf(four(inside.length + 8), name, inside);
};

export interface M4aParts {
  readonly seconds?: number;
  /** Object type and the rest of the decoder’s two bytes. */
  readonly config?: readonly number[];
  readonly format?: string;
  readonly handler?: string;
  readonly boxesAfter?: readonly Uint8Array[];
  /** Every chunk begins here instead of where it lies. */
  readonly offset?: number;
  readonly sizes?: readonly number[];
  readonly perChunk?: number;
}

/** What a phone’s own recorder writes: a place on the earth beside the sound, tables after it. */
export function m4a(parts: M4aParts = {}): Uint8Array {
  const { seconds = 2, config = [0x14, 0x08], format = 'mp4a', handler = 'soun' } = parts;
  const { boxesAfter = [], perChunk = 5 } = parts;
  const count = Math.ceil((seconds * 16000) / 1024);
  const sounds = Array.from({ length: count }, (_, index) => aacSound(index));
  const ftyp = box('ftyp', 'M4A ', four(0), 'M4A isom');
  const mdat = box('mdat', ...sounds);
  const sizes = parts.sizes ?? sounds.map(({ length }) => length);
  const chunks = offsets(sizes, perChunk, ftyp.length + 8).map((at) => parts.offset ?? at);
  const tables = box(
    'stbl',
    box('stsd', four(0), four(1), entry(format, config)),
    box('stts', four(0), four(1), four(count), four(1024)),
    box('stsc', four(0), ...runsOf(sizes.length, perChunk)),
    box('stsz', four(0), four(0), four(sizes.length), ...sizes.map(four)),
    box('stco', four(0), four(chunks.length), ...chunks.map(four)),
  );
  const hdlr = box('hdlr', four(0), four(0), handler, new Uint8Array(12), 'SoundHandle\0');
  const track = box('trak', box('mdia', hdlr, box('minf', tables)));
  const place = box('udta', box('\xa9xyz', '+24.7000+097.9000/'));
  return bytesOf(ftyp, mdat, box('moov', track, place), ...boxesAfter);
}

/** Chunks of so many pieces; the last one of what is left. */
function runsOf(pieces: number, perChunk: number): number[][] {
  const last = pieces % perChunk;
  const run = (first: number, each: number) => [first, each, 1].map(four).flat();
  const runs = [run(1, perChunk), ...(last ? [run(Math.ceil(pieces / perChunk), last)] : [])];
  return [four(runs.length), ...runs];
}

function offsets(sizes: readonly number[], perChunk: number, first: number): number[] {
  const starts: number[] = [];
  let at = first;
  sizes.forEach((size, index) => {
    if (index % perChunk === 0) starts.push(at);
    at += size;
  });
  return starts;
}

function entry(format: string, config: readonly number[]): Uint8Array {
  const specific = bytesOf([0x05, config.length], config);
  const decoder = bytesOf([0x04, 13 + specific.length, 0x40, 0x15], new Uint8Array(11), specific);
  const stream = bytesOf([0x03, 3 + decoder.length, 0, 1, 0], decoder);
  const head = bytesOf(new Uint8Array(16), [0, 1, 0, 16, 0, 0, 0, 0, 0x3e, 0x80, 0, 0]);
  return box(format, head, box('esds', four(0), stream));
}
