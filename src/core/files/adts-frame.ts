import { foreignRecording } from './recording';

/** How AAC is to be played: place of its rate in the format's list, and how many channels. */
export interface AacKind {
  readonly rateIndex: number;
  readonly channels: number;
}

/** One piece of AAC with its head (ADTS, ISO 13818-7). */
export interface AdtsFrame extends AacKind {
  /** Of the whole piece, bytes. */
  readonly length: number;
  /** Bytes before the sound itself. */
  readonly head: number;
}

/** Moments of sound in a piece. */
export const AAC_SAMPLES = 1024;
const HEAD = 7;
const CRC = 2;
/** “Low complexity”, the only one every phone plays. */
const LOW_COMPLEXITY = 1;
const rates = [
  ...[96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000],
  ...[22_050, 16_000, 12_000, 11_025, 8_000, 7_350],
];

/** Moments of sound a second. @throws Refused `recording-type-wrong` for a rate or channels nobody uses for speech. */
export function rateOf({ rateIndex, channels }: AacKind): number {
  const rate = rates[rateIndex];
  if (!rate || channels < 1 || channels > 2) throw foreignRecording();
  return rate;
}

/** The piece that begins here; nothing where none does. @throws Refused `recording-type-wrong` */
export function adtsFrameAt(bytes: Uint8Array, at: number): AdtsFrame | undefined {
  const [sync = 0, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = bytes.subarray(at, at + HEAD);
  if (sync !== 0xff || (a & 0xf6) !== 0xf0) return undefined;
  const severalBlocks = (f & 3) !== 0;
  if (b >> 6 !== LOW_COMPLEXITY || severalBlocks) throw foreignRecording();
  const kind = { rateIndex: (b >> 2) & 15, channels: ((b & 1) << 2) | (c >> 6) };
  rateOf(kind);
  const length = ((c & 3) << 11) | (d << 3) | (e >> 5);
  const head = HEAD + (a & 1 ? 0 : CRC);
  return length > head ? { ...kind, length, head } : undefined;
}

/** Most bytes of sound one piece can say it has. */
export const MOST_AAC_BYTES = 0x1fff - HEAD;

/** A piece with a head that says how to play it and nothing else. */
export function adtsFrame({ rateIndex, channels }: AacKind, sound: Uint8Array): Uint8Array {
  const length = HEAD + sound.length;
  const head = [
    ...[0xff, 0xf1, (LOW_COMPLEXITY << 6) | (rateIndex << 2) | (channels >> 2)],
    ...[((channels & 3) << 6) | (length >> 11), (length >> 3) & 0xff],
    ...[((length & 7) << 5) | 0x1f, 0xfc],
  ];
  const whole = new Uint8Array(length);
  whole.set(head);
  whole.set(sound, HEAD);
  return whole;
}
