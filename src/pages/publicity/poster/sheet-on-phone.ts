import Taro from '@tarojs/taro';
import type { Saved, Sheet } from './canvas';
import type { Brush, Picture } from './draw';
import { POSTER } from './layout';

/** Id of the canvas on the page: WeChat draws on what stands there. */
export const CANVAS = 'poster';

interface Canvas {
  width: number;
  height: number;
  getContext: (kind: '2d') => Brush;
  createImage: () => Loading;
}

interface Loading {
  src: string;
  width: number;
  height: number;
  onload: () => void;
  onerror: () => void;
}

export async function openSheet(): Promise<Sheet> {
  const canvas = await canvasOnPage();
  Object.assign(canvas, POSTER);
  return {
    brush: canvas.getContext('2d'),
    load: (address) => loadPicture(canvas, address),
    show: async () => {
      const whole = { ...POSTER, destWidth: POSTER.width, destHeight: POSTER.height };
      const made = { canvas: canvas as never, ...whole, fileType: 'jpg' as const, quality: 0.92 };
      return (await Taro.canvasToTempFilePath(made)).tempFilePath;
    },
  };
}

function canvasOnPage(): Promise<Canvas> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${CANVAS}`)
      .fields({ node: true, size: true })
      .exec((found: ({ node?: Canvas } | null)[]) => {
        const node = found[0]?.node;
        if (node) resolve(node);
        else reject(new Error('no canvas on the page'));
      });
  });
}

function loadPicture(canvas: Canvas, address: string): Promise<Picture | undefined> {
  return new Promise((resolve) => {
    const image = canvas.createImage();
    image.onload = () => {
      const { width, height } = image;
      resolve({ image: image as unknown as CanvasImageSource, width, height });
    };
    image.onerror = () => resolve(undefined);
    image.src = address;
  });
}

/** Into the phone's album; the permission is asked for now, since now it is needed. */
export async function saveSheet(filePath: string): Promise<Saved> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath });
    return 'saved';
  } catch (error) {
    const { errMsg = '' } = error as { errMsg?: string };
    if (/cancel/.test(errMsg)) return 'given-up';
    return /auth|deny|denied|privacy/.test(errMsg) ? 'denied' : 'failed';
  }
}
