/** Sound made of single lines of an MP3’s spectrum: no voice of anybody. */
export interface Tone {
  /** Even number of a line, 13.9 Hz each; nought is silence. */
  readonly line: number;
  /** How many pieces of 36 ms it lasts. */
  readonly pieces: number;
}

/** MPEG-2 Layer III without checksum, 8,000 bits and 16,000 moments a second, one channel. */
const HEADER = [0xff, 0xf3, 0x18, 0xc0];
const PIECE_BYTES = 36;
/** Quarter powers of two: about an eighth of what fits, and softer from piece to piece. */
const LOUDEST = 198;
const FADES = 2;

type Field = readonly [value: number, bits: number];

/** An MP3 of these tones one after another (ISO 13818-3). */
export function encodeTones(tones: readonly Tone[]): Uint8Array {
  const pieces = tones.flatMap(({ line, pieces: count }) =>
    Array.from({ length: count }, (_, i) => pieceOf(line, LOUDEST - FADES * i)),
  );
  return Uint8Array.from(pieces.flat());
}

function pieceOf(line: number, gain: number): number[] {
  const spectrum = linesUpTo(line);
  const length = spectrum.reduce((sum, [, bits]) => sum + bits, 0);
  const bytes = [...HEADER, ...packed([...sideInfo(length, line, gain), ...spectrum])];
  return [...bytes, ...Array.from({ length: PIECE_BYTES - bytes.length }, () => 0)];
}

/** Pairs of lines by the format’s first table: `1` for two empty ones, `01` and a sign for the tone. */
function linesUpTo(line: number): Field[] {
  if (line === 0) return [];
  return [...Array.from({ length: line / 2 }, (): Field => [1, 1]), [0b010, 3]];
}

/** What stands before the spectrum: 72 bits. */
function sideInfo(length: number, line: number, gain: number): Field[] {
  const pairs = line === 0 ? 0 : line / 2 + 1;
  return [
    ...([
      [0, 9],
      [length, 12],
      [pairs, 9],
      [gain, 8],
      [0, 10],
    ] as const),
    // The first table for each of three regions, and where they begin.
    ...([
      [1, 5],
      [1, 5],
      [1, 5],
      [7, 4],
      [7, 3],
      [0, 2],
    ] as const),
  ];
}

function packed(fields: readonly Field[]): number[] {
  const bits = fields.map(([value, length]) => value.toString(2).padStart(length, '0')).join('');
  const bytes = bits.match(/.{1,8}/g) ?? [];
  return bytes.map((byte) => parseInt(byte.padEnd(8, '0'), 2));
}
