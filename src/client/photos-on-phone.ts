import Taro from '@tarojs/taro';
import type { PhotoSize } from './photo-sizes';
import { pictureSize, qualities, shrunkSides, thumbnailSize } from './photo-sizes';
import type { PickedPhoto } from './photos';
import { readBase64 } from './read-on-phone';

export async function pickPhoto(): Promise<PickedPhoto | undefined> {
  const src = await choosePath();
  if (!src) return undefined;
  const { width, height } = await Taro.getImageInfo({ src });
  const picture = await shrink(src, shrunkSides(width, height, pictureSize), pictureSize);
  const thumbnail = await shrink(src, shrunkSides(width, height, thumbnailSize), thumbnailSize);
  return { picture, thumbnail };
}

/** Taro does not turn this one into a promise. */
function choosePath(): Promise<string | undefined> {
  return new Promise((resolve) => {
    void Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['compressed'],
      success: ({ tempFiles }) => resolve(tempFiles[0]?.tempFilePath),
      // Closed without choosing, or not allowed: either way there is no photo, and none is needed.
      fail: () => resolve(undefined),
    });
  });
}

async function shrink(
  src: string,
  { width, height }: { width: number; height: number },
  { most }: PhotoSize,
): Promise<string> {
  for (const quality of qualities) {
    const { tempFilePath } = await Taro.compressImage({
      src,
      quality,
      compressedWidth: width,
      compressedHeight: height,
    });
    const base64 = await readBase64(tempFilePath);
    if (base64.length <= most) return base64;
  }
  throw new Error('too large');
}
