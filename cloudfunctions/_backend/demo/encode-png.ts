import { deflateSync } from 'node:zlib';
import { crc32 } from '../../../src/core/files/crc32';
import { joinBytes } from '../../../src/core/files/join-bytes';
import type { Colour } from './draw-scene';

const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Painting {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** At most 256. */
  readonly palette: readonly Colour[];
  /** Place in the palette of the pixel in that column and row. */
  readonly indexAt: (column: number, row: number) => number;
}

/** A PNG with a palette, 8 bits for each pixel. */
export function encodePng({ width, height, palette, indexAt }: Painting): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Depth 8, colours from the palette; compression, filter and interlace as ever.
  header.set([8, 3, 0, 0, 0], 8);
  // Each row begins with its filter, which is none.
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const from = row * (width + 1) + 1;
    for (let column = 0; column < width; column += 1) rows[from + column] = indexAt(column, row);
  }
  return joinBytes([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + data.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(new TextEncoder().encode(name), 4);
  whole.set(data, 8);
  view.setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length)));
  return whole;
}
