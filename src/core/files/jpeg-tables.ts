import type { Segment } from './jpeg-segments';
import { START_OF_SCAN } from './jpeg-segments';

export const HUFFMAN = 0xc4;
export const QUANTISATION = 0xdb;
export const RESTART = 0xdd;

const MOST_PLANES = 3;
const COEFFICIENTS = 64;
/** One count for each length of code. */
const CODE_LENGTHS = 16;

/** True where a segment of tables, or the head of a scan, is whole and has nothing beside it. */
export function holdsTables({ marker, data }: Segment): boolean {
  if (marker === START_OF_SCAN) return isScanHead(data);
  if (marker === RESTART) return data.length === 2;
  if (marker === QUANTISATION) return fits(data, quantisationBytes);
  if (marker === HUFFMAN) return fits(data, huffmanBytes);
  return true;
}

/** How many planes the scan is of, two bytes for each, and three of its spectrum. */
function isScanHead(data: Uint8Array): boolean {
  const [planes = 0] = data;
  return planes >= 1 && planes <= MOST_PLANES && data.length === 1 + 2 * planes + 3;
}

function fits(data: Uint8Array, bytesAt: (data: Uint8Array, at: number) => number): boolean {
  let at = 0;
  while (at < data.length) at += bytesAt(data, at);
  return at === data.length && at > 0;
}

/** The upper half of the first byte says whether values take one byte or two. */
function quantisationBytes(data: Uint8Array, at: number): number {
  return 1 + COEFFICIENTS * ((data[at] ?? 0) >> 4 === 0 ? 1 : 2);
}

function huffmanBytes(data: Uint8Array, at: number): number {
  const counts = data.subarray(at + 1, at + 1 + CODE_LENGTHS);
  return 1 + CODE_LENGTHS + counts.reduce((sum, count) => sum + count, 0);
}
