import type { Saved, Sheet } from './canvas';
import { POSTER } from './layout';

/** A sheet that is never shown itself: the page shows a picture of it, which one can keep. */
export function openSheet(): Promise<Sheet> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, POSTER);
  const brush = canvas.getContext('2d');
  if (!brush) return Promise.reject(new Error('no canvas'));
  return Promise.resolve({
    brush,
    load: loadPicture,
    show: () => Promise.resolve(canvas.toDataURL('image/jpeg', 0.92)),
  });
}

/** From elsewhere only where that place lets it be drawn: else the sheet could not be kept. */
function loadPicture(address: string) {
  return new Promise<{ image: HTMLImageElement; width: number; height: number } | undefined>(
    (resolve) => {
      const image = new Image();
      image.crossOrigin = 'anonymous';
      image.onload = () =>
        resolve({ image, width: image.naturalWidth, height: image.naturalHeight });
      image.onerror = () => resolve(undefined);
      image.src = address;
    },
  );
}

export function saveSheet(address: string, name: string): Promise<Saved> {
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.jpg`;
  link.click();
  return Promise.resolve('saved');
}
