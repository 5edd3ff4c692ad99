/** Width of a text in pixels, in the type that is set. */
export type Measure = (text: string) => number;

interface Room {
  /** Pixels. */
  readonly width: number;
  readonly most: number;
  readonly measure: Measure;
}

/**
 * A text in lines that fit, at most so many; what is left out is said by “…”. A word or number of
 * Latin letters stays whole where it fits into a line, a sign of several code points always, and no
 * line begins with what closes a sentence or a bracket.
 */
export function linesOf(text: string, room: Room): string[] {
  const lines: string[] = [];
  let left = piecesOf(text.trim().replace(/\s+/g, ' '), room);
  while (left.length > 0 && lines.length < room.most) {
    const count = fitting(left, room);
    const last = lines.length === room.most - 1 && count < left.length;
    lines.push(last ? cut(left, room) : left.slice(0, count).join('').trim());
    left = withoutSpace(left.slice(count));
  }
  return lines;
}

/** How many pieces make the next line; at least one, so that it ends. */
function fitting(pieces: readonly string[], { width, measure }: Room): number {
  let count = 0;
  while (
    count < pieces.length &&
    measure(
      pieces
        .slice(0, count + 1)
        .join('')
        .trim(),
    ) <= width
  ) {
    count += 1;
  }
  if (count >= pieces.length) return count;
  let back = count;
  while (back > 1 && CLOSING.test(pieces[back] ?? '')) back -= 1;
  return Math.max(1, back > 1 || !CLOSING.test(pieces[back] ?? '') ? back : count);
}

const CLOSING = /^[，。、！？；：”’）》」』】…,.!?;:)\]}%]$/;

/** As much as fits before “…”. */
function cut(pieces: readonly string[], { width, measure }: Room): string {
  let count = pieces.length;
  const shown = () => `${pieces.slice(0, count).join('').trim()}…`;
  while (count > 0 && measure(shown()) > width) count -= 1;
  return shown();
}

function withoutSpace(pieces: string[]): string[] {
  return pieces[0] === ' ' ? pieces.slice(1) : pieces;
}

/** What is never parted: a sign with all that belongs to it, a Latin word unless it is too long. */
function piecesOf(text: string, { width, measure }: Room): string[] {
  const words = text.match(/[A-Za-z0-9]+|[^A-Za-z0-9]+/g) ?? [];
  return words.flatMap((word) =>
    /^[A-Za-z0-9]/.test(word) && measure(word) <= width ? [word] : signsOf(word),
  );
}

function signsOf(text: string): string[] {
  const signs: string[] = [];
  for (const point of Array.from(text)) {
    const before = signs.at(-1);
    if (before !== undefined && belongsTo(before, point)) signs[signs.length - 1] = before + point;
    else signs.push(point);
  }
  return signs;
}

const JOINER = 0x200d;

/** Accents, variation selectors, skin tones, joined pictures, and the second half of a flag. */
function belongsTo(before: string, point: string): boolean {
  const code = point.codePointAt(0) ?? 0;
  const points = Array.from(before);
  const last = points.at(-1)?.codePointAt(0) ?? 0;
  const flag = isFlagLetter(code) && points.length === 1 && isFlagLetter(last);
  return (
    last === JOINER || code === JOINER || flag || MARKS.some(([a, b]) => code >= a && code <= b)
  );
}

const isFlagLetter = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;

const MARKS: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0xfe00, 0xfe0f],
  [0x20d0, 0x20ff],
  [0x1f3fb, 0x1f3ff],
  [0xe0100, 0xe01ef],
];
