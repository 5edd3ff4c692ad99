import { refused } from '../refusal';
import { cleanJpeg } from './clean-jpeg';
import { cleanPng } from './clean-png';
import type { Picture, PictureLimits } from './picture';
import { broken } from './picture';

/**
 * The picture that bytes from anywhere hold, told by their content and rid of all but itself.
 * `field`: the input field they came in.
 * @throws Refused `picture-type-wrong`, `picture-too-large`, `picture-broken`,
 *   `picture-sides-wrong`.
 */
export function cleanPicture(bytes: Uint8Array, limits: PictureLimits, field: string): Picture {
  if (bytes.length > limits.bytes) {
    throw refused('picture-too-large', { limit: sizeInWords(limits.bytes) }, { field });
  }
  const picture = readerOf(bytes, field)(bytes);
  const { width, height } = picture;
  if (width === 0 || height === 0) throw broken();
  const { side, pixels } = limits;
  if (width > side || height > side || width * height > pixels) {
    throw refused('picture-sides-wrong', { width, height, side }, { field });
  }
  return picture;
}

function readerOf(bytes: Uint8Array, field: string): (bytes: Uint8Array) => Picture {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return cleanJpeg;
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return cleanPng;
  throw refused('picture-type-wrong', {}, { field });
}

function sizeInWords(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MB` : `${bytes / 1024} KB`;
}
