import type { PhotoSize } from './photo-sizes';
import { pictureSize, qualities, shrunkSides, thumbnailSize } from './photo-sizes';
import type { PickedPhoto } from './photos';
import { chooseFile } from './read-in-browser';

export async function pickPhoto(): Promise<PickedPhoto | undefined> {
  const file = await chooseFile('image/*');
  if (!file) return undefined;
  const image = await decode(file);
  const picture = shrink(image, pictureSize);
  const thumbnail = shrink(image, thumbnailSize);
  return { picture, thumbnail };
}

/** As the browser shows it, turned the right way up. */
async function decode(file: File): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Drawn anew, so nothing of the file but its picture goes out. */
function shrink(image: HTMLImageElement, size: PhotoSize): string {
  const { width, height } = shrunkSides(image.naturalWidth, image.naturalHeight, size);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('no canvas');
  // A JPEG has no see-through parts: they would come out black.
  paper.fillStyle = '#ffffff';
  paper.fillRect(0, 0, width, height);
  paper.drawImage(image, 0, 0, width, height);
  for (const quality of qualities) {
    const base64 = canvas.toDataURL('image/jpeg', quality / 100).replace(/^[^,]*,/, '');
    if (base64.length <= size.most) return base64;
  }
  throw new Error('too large');
}
