import type { Measure } from './lines';
import { linesOf } from './lines';

/** Pixels of the whole poster: the shape of a phone's screen. */
export const POSTER = { width: 750, height: 1334 };

/** What is drawn, in this order. Pixels from the upper left; of a text `y` is its middle. */
export type Drawn =
  | ({ readonly kind: 'box'; readonly colour: string } & Box)
  /** The middle of the picture, as much as the box shows of it. */
  | ({ readonly kind: 'picture' } & Box)
  | ({ readonly kind: 'code' } & Box)
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly type: Type;
      readonly colour: string;
    };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Type {
  readonly size: number;
  readonly bold?: true;
}

export interface PosterWords {
  readonly title: string;
  /** 村名 and 乡镇. */
  readonly place: string;
  readonly excerpt: string;
  readonly county: string;
  readonly demo: boolean;
  readonly hasPicture: boolean;
  /** How the code is read; absent where there is none to draw. */
  readonly scanWith?: string | undefined;
}

const PAPER = '#f6f4f0';
const INK = '#1f2329';
const QUIET = '#4e5969';
const BRAND = '#b3261e';
const MARGIN = 56;
const INSIDE = POSTER.width - 2 * MARGIN;
const PICTURE_HEIGHT = 480;
const BAND = 24;
const FOOT = { y: 1030, height: 304, code: 264 };

const TITLE: Type = { size: 48, bold: true };
const PLACE: Type = { size: 30 };
const TEXT: Type = { size: 34 };

/** Where everything stands on a poster. `measureIn` gives the width of texts in a type. */
export function layPoster(words: PosterWords, measureIn: (type: Type) => Measure): Drawn[] {
  const top = words.hasPicture ? PICTURE_HEIGHT : BAND;
  const head: Drawn = words.hasPicture
    ? { kind: 'picture', x: 0, y: 0, width: POSTER.width, height: top }
    : { kind: 'box', colour: BRAND, x: 0, y: 0, width: POSTER.width, height: top };
  return [
    { kind: 'box', colour: PAPER, x: 0, y: 0, ...POSTER },
    head,
    ...layText(words, top + MARGIN, measureIn),
    ...layFoot(words, measureIn),
  ];
}

/** The title, whose it is, and how it begins: as much as there is room for. */
function layText(words: PosterWords, from: number, measureIn: (type: Type) => Measure): Drawn[] {
  const set = (text: string, y: number, type: Type, colour: string, most: number) =>
    setLines(linesOf(text, { width: INSIDE, most, measure: measureIn(type) }), y, type, colour);
  const title = set(words.title, from, TITLE, INK, 3);
  const place = set(words.place, below(title, from) + 12, PLACE, QUIET, 1);
  const at = below(place, from) + 20;
  const room = Math.floor((FOOT.y - MARGIN / 2 - at) / lineOf(TEXT));
  const excerpt = set(words.excerpt, at, TEXT, INK, Math.min(room, words.hasPicture ? 2 : 6));
  return [...title, ...place, ...excerpt];
}

function layFoot(words: PosterWords, measureIn: (type: Type) => Measure): Drawn[] {
  const { y, height, code } = FOOT;
  const shown = words.scanWith !== undefined;
  const x = shown ? MARGIN + code + 32 : MARGIN;
  const says = [words.scanWith ?? '在微信里打开“在村”小程序，到“典型案例”里看全文'];
  const whose = `${words.county}典型案例`;
  const width = POSTER.width - MARGIN - x;
  const measure = measureIn(PLACE);
  const lines = [
    ...[whose, ...says].flatMap((text) => linesOf(text, { width, most: 2, measure })),
    ...(words.demo ? ['演示数据，人物均为虚构'] : []),
  ];
  const top = y + (height - lines.length * lineOf(PLACE)) / 2;
  return [
    { kind: 'box', colour: '#ffffff', x: 0, y, width: POSTER.width, height },
    ...(shown
      ? [
          {
            kind: 'code',
            x: MARGIN,
            y: y + (height - code) / 2,
            width: code,
            height: code,
          } as const,
        ]
      : []),
    ...setLines(lines, top, PLACE, QUIET, x),
  ];
}

const lineOf = ({ size }: Type): number => Math.round(size * 1.5);

function setLines(
  lines: readonly string[],
  from: number,
  type: Type,
  colour: string,
  x = MARGIN,
): Drawn[] {
  const height = lineOf(type);
  return lines.map((text, i) => ({
    ...{ kind: 'text', text, x, y: from + height * i + height / 2, type, colour },
  }));
}

/** The lower edge of the last line. */
function below(lines: readonly Drawn[], otherwise: number): number {
  const last = lines.at(-1);
  return last?.kind === 'text' ? last.y + lineOf(last.type) / 2 : otherwise;
}
