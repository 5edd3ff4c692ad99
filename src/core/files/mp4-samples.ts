import { MOST_AAC_BYTES } from './adts-frame';
import { boxAt, boxesIn, numbersFrom } from './mp4-boxes';
import { brokenRecording } from './recording';

interface Run {
  /** Number of the chunk this run begins with, from 1. */
  readonly first: number;
  readonly perChunk: number;
}

/**
 * The pieces of sound a track's table (`stbl`) points to in the file, in order.
 * @throws Refused `recording-broken` where the tables do not fit each other or the file.
 */
export function samplesOf(file: Uint8Array, table: Uint8Array): Uint8Array[] {
  const sizes = sizesOf(boxAt(table, ['stsz']));
  // Tables may point to the same bytes again and again: the sound would outgrow its file.
  if (sizes.reduce((sum, size) => sum + size, 0) > file.length) throw brokenRecording();
  const perChunk = perChunkIn(runsOf(boxAt(table, ['stsc'])));
  const samples: Uint8Array[] = [];
  chunksOf(table).forEach((offset, index) => {
    let at = offset;
    for (let left = perChunk(index + 1); left > 0; left -= 1) {
      const size = sizes[samples.length];
      if (size === undefined || at + size > file.length) throw brokenRecording();
      samples.push(file.subarray(at, at + size));
      at += size;
    }
  });
  if (samples.length !== sizes.length) throw brokenRecording();
  return samples;
}

/** `stsz`: one size for all, or one each. */
function sizesOf(data: Uint8Array): number[] {
  const [, same = 0, count = 0] = numbersFrom(data, 0, 3);
  const sizes = same === 0 ? numbersFrom(data, 12, count) : repeated(same, count);
  if (sizes.some((size) => size === 0 || size > MOST_AAC_BYTES)) throw brokenRecording();
  return sizes;
}

/** Half an hour of the shortest pieces; an array of four thousand million would be the end. */
const MOST_SAMPLES = 200_000;

function repeated(size: number, count: number): number[] {
  if (count > MOST_SAMPLES) throw brokenRecording();
  return Array.from({ length: count }, () => size);
}

/** `stco`: where the chunks begin in the file. Offsets of eight bytes are for files above 4 GB. */
function chunksOf(table: Uint8Array): number[] {
  if (!boxesIn(table).some(({ name }) => name === 'stco')) throw brokenRecording();
  const data = boxAt(table, ['stco']);
  return numbersFrom(data, 8, numbersFrom(data, 4, 1)[0] ?? 0);
}

/** `stsc`: how many pieces each chunk has, by runs of chunks. */
function runsOf(data: Uint8Array): Run[] {
  const count = numbersFrom(data, 4, 1)[0] ?? 0;
  const numbers = numbersFrom(data, 8, count * 3);
  return Array.from({ length: count }, (_, i) => ({
    first: numbers[i * 3] ?? 0,
    perChunk: numbers[i * 3 + 1] ?? 0,
  }));
}

/** Asked of chunk after chunk, goes through the runs once. */
function perChunkIn(runs: readonly Run[]): (chunk: number) => number {
  let at = 0;
  return (chunk) => {
    while ((runs[at + 1]?.first ?? Infinity) <= chunk) at += 1;
    const run = runs[at];
    if (!run || run.first > chunk) throw brokenRecording();
    return run.perChunk;
  };
}
