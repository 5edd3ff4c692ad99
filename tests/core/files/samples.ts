import { deflateSync } from 'node:zlib';
import { crc32 } from '../../../src/core/files/crc32';

/** Pictures made byte by byte, and what people hide in them. */

export const bytesOf = (...parts: readonly (Uint8Array | readonly number[] | string)[]) =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) =>
        typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
      ),
    ),
  );

export function segment(marker: number, data: Uint8Array | readonly number[] | string): Uint8Array {
  const inside = bytesOf(data);
  const length = inside.length + 2;
  return bytesOf([0xff, marker, length >> 8, length & 255], inside);
}

export interface JpegParts {
  readonly width?: number;
  readonly height?: number;
  /** Frame marker: 0xc0 baseline, 0xc2 progressive. */
  readonly frame?: number;
  readonly components?: number;
  /** Segments before the tables. */
  readonly before?: readonly Uint8Array[];
  readonly scans?: readonly Uint8Array[];
  readonly after?: Uint8Array | string;
  readonly end?: boolean;
}

export const jfif = segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, 0, 72, 0, 72, 0, 0]);
export const scan = bytesOf(
  segment(0xda, [1, 1, 0, 0, 63, 0]),
  [0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56],
);

/** Has every part a decoder asks for; its pixels are noise. */
export function jpeg(parts: JpegParts = {}): Uint8Array {
  const { width = 40, height = 30, frame = 0xc0, components = 3 } = parts;
  const { before = [jfif], scans = [scan], after = '', end = true } = parts;
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const planes = Array.from({ length: components }, (_, i) => [i + 1, 0x11, 0]).flat();
  return bytesOf(
    [0xff, 0xd8],
    ...before,
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    segment(frame, [8, ...size, components, ...planes]),
    segment(0xc4, [0, ...Array.from({ length: 16 }, () => 0)]),
    ...scans,
    end ? [0xff, 0xd9] : [],
    after,
  );
}

/** EXIF with a turn and a place on the earth, as a phone writes it. */
export function exif(orientation: number, little = false): Uint8Array {
  const two = (value: number) => (little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const four = (value: number) => (little ? [...two(value), 0, 0] : [0, 0, ...two(value)]);
  const entry = (tag: number, type: number, count: number, value: number[]) =>
    bytesOf(two(tag), two(type), four(count), value);
  return segment(
    0xe1,
    bytesOf(
      'Exif\0\0',
      little ? 'II' : 'MM',
      two(42),
      four(8),
      two(2),
      entry(0x0112, 3, 1, [...two(orientation), 0, 0]),
      entry(0x8825, 4, 1, four(60)),
      four(0),
      'GPSLatitude 24.7051',
    ),
  );
}

export function chunk(name: string, data: Uint8Array | readonly number[] | string): Uint8Array {
  const named = bytesOf(name, data);
  const view = new DataView(new ArrayBuffer(4));
  const four = (value: number) => {
    view.setUint32(0, value);
    return new Uint8Array(view.buffer.slice(0));
  };
  return bytesOf(four(named.length - 4), named, four(crc32(named)));
}

export const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function header(width: number, height: number, depth = 8, colour = 2): Uint8Array {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return chunk('IHDR', bytesOf(size, [depth, colour, 0, 0, 0]));
}

export interface PngParts {
  readonly width?: number;
  readonly height?: number;
  readonly before?: readonly Uint8Array[];
  readonly after?: Uint8Array | string;
}

/** A real one: grey pixels. */
export function png({ width = 4, height = 3, before = [], after = '' }: PngParts = {}): Uint8Array {
  const rows = Buffer.alloc(height * (1 + width * 3), 0x80);
  for (let row = 0; row < height; row += 1) rows[row * (1 + width * 3)] = 0;
  return bytesOf(
    signature,
    header(width, height),
    ...before,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', ''),
    after,
  );
}

export const textIn = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

export function withByte(bytes: Uint8Array, at: number, to: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = to;
  return changed;
}
