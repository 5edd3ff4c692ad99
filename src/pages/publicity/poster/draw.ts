import type { Box, Drawn, Type } from './layout';
import type { Measure } from './lines';

/** What a browser's canvas and WeChat's both can. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  'fillRect' | 'fillText' | 'measureText' | 'drawImage' | 'fillStyle' | 'font' | 'textBaseline'
>;

/** A picture that has come, as a canvas takes it. */
export interface Picture {
  readonly image: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

/** A code to scan: a picture of it, or its points to be drawn. */
export type Code = Picture | { readonly rows: readonly (readonly boolean[])[] };

const FAMILY = "-apple-system, 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
const fontOf = ({ size, bold }: Type): string => `${bold ? 'bold ' : ''}${size}px ${FAMILY}`;

export function measureWith(brush: Brush): (type: Type) => Measure {
  return (type) => (text) => {
    brush.font = fontOf(type);
    return brush.measureText(text).width;
  };
}

export function drawPoster(
  brush: Brush,
  drawn: readonly Drawn[],
  { picture, code }: { readonly picture?: Picture | undefined; readonly code?: Code | undefined },
): void {
  for (const one of drawn) {
    if (one.kind === 'box') fill(brush, one, one.colour);
    else if (one.kind === 'text') write(brush, one);
    else if (one.kind === 'picture' && picture) drawMiddle(brush, picture, one);
    else if (one.kind === 'code' && code) drawCode(brush, code, one);
  }
}

function fill(brush: Brush, { x, y, width, height }: Box, colour: string): void {
  brush.fillStyle = colour;
  brush.fillRect(x, y, width, height);
}

function write(brush: Brush, one: Extract<Drawn, { kind: 'text' }>): void {
  brush.font = fontOf(one.type);
  brush.fillStyle = one.colour;
  brush.textBaseline = 'middle';
  brush.fillText(one.text, one.x, one.y);
}

/** As `object-fit: cover` does. */
function drawMiddle(brush: Brush, { image, width, height }: Picture, box: Box): void {
  const scale = Math.max(box.width / width, box.height / height);
  const part = { width: box.width / scale, height: box.height / scale };
  const [left, top] = [(width - part.width) / 2, (height - part.height) / 2];
  const { x, y } = box;
  brush.drawImage(image, left, top, part.width, part.height, x, y, box.width, box.height);
}

function drawCode(brush: Brush, code: Code, box: Box): void {
  if (!('rows' in code)) {
    brush.drawImage(code.image, box.x, box.y, box.width, box.height);
    return;
  }
  fill(brush, box, '#ffffff');
  // Whole pixels: a point that ends between two is grey at its edge.
  const point = Math.floor(box.width / code.rows.length);
  const margin = Math.floor((box.width - point * code.rows.length) / 2);
  code.rows.forEach((row, line) =>
    row.forEach((dark, column) => {
      if (!dark) return;
      const [x, y] = [box.x + margin + column * point, box.y + margin + line * point];
      fill(brush, { x, y, width: point, height: point }, '#000000');
    }),
  );
}
