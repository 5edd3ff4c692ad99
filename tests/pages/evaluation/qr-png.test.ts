import { inflateSync } from 'node:zlib';
import { cleanPicture } from '../../../src/core/files/clean-picture';
import { pictureLimits } from '../../../src/core/files/picture';
import { qrPng } from '../../../src/pages/evaluation/wall/qr-png';

/** Like a code: no two rows alike. */
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, y) =>
    Array.from({ length: count }, (_, x) => (x * 7 + y * 13) % 3 === 0),
  );

/** The bytes of the picture's one IDAT, and whether each point is dark. */
function pointsOf(png: Uint8Array, count: number): boolean[][] {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf('IDAT');
  const pixels = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  const width = pixels.length / (count * 8);
  return Array.from({ length: count }, (_, y) =>
    Array.from({ length: count }, (_, x) => {
      const pixel = x * 8 + 4;
      const byte = pixels[(y * 8 + 4) * width + 1 + (pixel >> 3)] ?? 0;
      return (byte & (128 >> (pixel & 7))) === 0;
    }),
  );
}

// The second needs more than one block of 65,535 bytes.
test.each([33, 120])('a code of %i points comes out as it went in, in a whole PNG', (count) => {
  const rows = rowsOf(count);
  const png = qrPng(rows);
  expect(cleanPicture(png, pictureLimits, 'picture')).toMatchObject({
    ...{ mediaType: 'image/png', width: count * 8, height: count * 8 },
  });
  expect(pointsOf(png, count)).toEqual(rows);
});
