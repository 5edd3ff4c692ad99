/** What a picture is shrunk to: longest side in px, and letters of base64 at most. */
export interface PhotoSize {
  readonly longest: number;
  readonly most: number;
}

/** Half of what the server takes: a cloud function takes 6 MB a call with all its wrapping. */
export const pictureSize: PhotoSize = { longest: 1600, most: 2_700_000 };
export const thumbnailSize: PhotoSize = { longest: 320, most: 136_000 };

/** JPEG qualities in the order they are tried until the picture is small enough. */
export const qualities = [80, 60, 40] as const;

/** The sides of the shrunk picture; one that is small already stays as it is. */
export function shrunkSides(width: number, height: number, { longest }: PhotoSize) {
  const scale = Math.min(1, longest / Math.max(width, height));
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: side(width), height: side(height) };
}
