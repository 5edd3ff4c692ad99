import type { Phone } from './phone';

/** Where WeChat lays what was drawn on a canvas. */
const DRAWN = 'wxfile://tmp/drawn.jpg';

type Callback = (work: (options: Readonly<Record<string, unknown>>) => object) => unknown;

/** A canvas that tells what was written on it, and the album its picture goes into. */
export function canvas(phone: Phone, callback: Callback): object {
  return {
    createSelectorQuery: () => query(phone),
    canvasToTempFilePath: callback(() => ({ tempFilePath: DRAWN })),
    saveImageToPhotosAlbum: callback(({ filePath }) => {
      if (phone.album === 'denied') throw new Error('saveImageToPhotosAlbum:fail auth deny');
      phone.saved.push(String(filePath));
      return {};
    }),
    openSetting: callback(() => {
      phone.album = 'allowed';
      return {};
    }),
  };
}

function query(phone: Phone): object {
  const chain = {
    select: () => chain,
    fields: () => chain,
    exec: (done: (found: object[]) => void) => {
      phone.underWay.setTimeout(() => done([{ node: sheet(phone) }]));
    },
  };
  return chain;
}

function sheet({ written, underWay }: Phone): object {
  const brush = {
    ...{ fillStyle: '', font: '10px sans', textBaseline: '' },
    measureText: (text: string) => ({ width: Array.from(text).length * widthIn(brush.font) }),
    fillText: (text: string) => void written.push(text),
    fillRect: () => undefined,
    drawImage: () => undefined,
  };
  const createImage = () => {
    const image = { width: 1200, height: 800, onload: () => undefined, onerror: () => undefined };
    Object.defineProperty(image, 'src', {
      set: () => underWay.setTimeout(() => image.onload()),
    });
    return image;
  };
  return { width: 0, height: 0, getContext: () => brush, createImage };
}

const widthIn = (font: string): number => Number(/(\d+)px/.exec(font)?.[1]);
