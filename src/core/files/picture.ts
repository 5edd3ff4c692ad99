import type { Refused } from '../refusal';
import { refused } from '../refusal';

export type PictureType = 'image/jpeg' | 'image/png';

/** A picture with nothing in it but the picture: what may be kept and shown. */
export interface Picture {
  readonly mediaType: PictureType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** What a picture may measure at most: bytes, pixels of either side, pixels in all. */
export interface PictureLimits {
  readonly bytes: number;
  readonly side: number;
  readonly pixels: number;
}

/** Ours: phones send 1,600 px; what a decoder must hold in memory stays under 64 MB. */
export const pictureLimits: PictureLimits = {
  bytes: 4 * 1024 * 1024,
  side: 8000,
  pixels: 16_000_000,
};

/** Ours: phones send 320 px. */
export const thumbnailLimits: PictureLimits = { bytes: 100 * 1024, side: 640, pixels: 409_600 };

/** Thrown wherever a file does not hold what its format promises. */
export function broken(): Refused {
  return refused('picture-broken');
}
