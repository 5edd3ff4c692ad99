import { deflateSync } from 'node:zlib';
import { bytesOf, chunk, header, signature } from '../../core/files/samples';

/** Larger than what is sent, and as detailed as a photo: each row another shade. */
export function largePng(width: number, height: number): Buffer {
  const row = 1 + width * 3;
  const rows = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 1; x < row; x += 1) rows[y * row + x] = (x * 7 + y * 3) % 256;
  }
  const pixels = chunk('IDAT', deflateSync(rows));
  return Buffer.from(bytesOf(signature, header(width, height), pixels, chunk('IEND', '')));
}
