import { refused } from '../refusal';
import { orientationIn, orientationSegment } from './exif-orientation';
import type { Segment } from './jpeg-segments';
import { START_OF_SCAN, segmentsOf } from './jpeg-segments';
import { HUFFMAN, QUANTISATION, RESTART, holdsTables } from './jpeg-tables';
import { joinBytes } from './join-bytes';
import type { Picture } from './picture';
import { broken } from './picture';

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
/** Tables and scans: what a picture cannot be drawn without. */
const kept: ReadonlySet<number> = new Set([HUFFMAN, QUANTISATION, RESTART, START_OF_SCAN]);
/** Baseline, extended and progressive with Huffman coding: what every phone writes and reads. */
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
/** The other frames: lossless, hierarchical, arithmetic. */
const foreignFrames: ReadonlySet<number> = new Set([
  ...[0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xde, 0xdf],
]);
/** Cameras write about ten; thousands of them keep a decoder busy for minutes. */
const MOST_SCANS = 100;

const start = Uint8Array.from([0xff, 0xd8]);
const end = Uint8Array.from([0xff, 0xd9]);
/** `JFIF` 1.1 with square pixels and no thumbnail. */
const jfif = Uint8Array.from([
  ...[0xff, APP0, 0, 16],
  ...[0x4a, 0x46, 0x49, 0x46, 0],
  ...[1, 1, 0, 0, 1, 0, 1, 0, 0],
]);

/**
 * The same picture out of its tables and scans alone: no EXIF but the turn, no XMP, profile,
 * comment or thumbnail, and nothing after its end.
 * @throws Refused `picture-broken`, `picture-type-wrong` for kinds of JPEG that browsers cannot show.
 */
export function cleanJpeg(bytes: Uint8Array): Picture {
  const segments = [...segmentsOf(bytes)];
  const frame = frameOf(segments);
  const header = [
    ...(segments.some(isJfif) ? [jfif] : []),
    ...adobeOf(segments),
    ...turnOf(segments),
  ];
  const body = segments.filter(({ marker }) => kept.has(marker) || frames.has(marker));
  return {
    mediaType: 'image/jpeg',
    ...frame,
    bytes: joinBytes([start, ...header, ...body.map(({ whole }) => whole), end]),
  };
}

function frameOf(segments: readonly Segment[]): { width: number; height: number } {
  if (segments.some(({ marker }) => foreignFrames.has(marker))) throw refused('picture-type-wrong');
  const [frame, ...others] = segments.filter(({ marker }) => frames.has(marker));
  if (!frame || others.length > 0) throw broken();
  const firstScan = segments.findIndex(({ marker }) => marker === START_OF_SCAN);
  if (firstScan < segments.indexOf(frame)) throw broken();
  const scans = segments.filter(({ marker }) => marker === START_OF_SCAN).length;
  if (scans > MOST_SCANS) throw broken();
  if (!segments.every(holdsTables)) throw broken();
  for (const needed of [HUFFMAN, QUANTISATION]) {
    if (!segments.some(({ marker }) => marker === needed)) throw broken();
  }
  return readFrame(frame.data);
}

function readFrame(data: Uint8Array): { width: number; height: number } {
  const [precision = 0, h1 = 0, h2 = 0, w1 = 0, w2 = 0, components = 0] = data;
  if (precision !== 8 || (components !== 1 && components !== 3)) {
    throw refused('picture-type-wrong');
  }
  if (data.length !== 6 + components * 3) throw broken();
  return { width: (w1 << 8) | w2, height: (h1 << 8) | h2 };
}

function isJfif({ marker, data }: Segment): boolean {
  return marker === APP0 && startsWith(data, 'JFIF\0');
}

/** Adobe's segment says how colours are written; of it only that is kept. */
function adobeOf(segments: readonly Segment[]): Uint8Array[] {
  const adobe = segments.find(
    ({ marker, data }) => marker === APP14 && startsWith(data, 'Adobe') && data.length >= 12,
  );
  const transform = adobe?.data[11];
  if (transform === undefined || transform > 2) return [];
  const name = [0x41, 0x64, 0x6f, 0x62, 0x65];
  return [Uint8Array.from([0xff, APP14, 0, 14, ...name, 0, 100, 0, 0, 0, 0, transform])];
}

function turnOf(segments: readonly Segment[]): Uint8Array[] {
  for (const { marker, data } of segments) {
    const turn = marker === APP1 ? orientationIn(data) : undefined;
    if (turn !== undefined) return turn === 1 ? [] : [orientationSegment(turn)];
  }
  return [];
}

function startsWith(data: Uint8Array, text: string): boolean {
  return [...text].every((letter, i) => data[i] === letter.charCodeAt(0));
}
