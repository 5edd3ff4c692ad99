/** What the four bytes before each piece of an MP3 say (ISO 11172-3, 13818-3; and “2.5”). */
export interface Mp3Frame {
  /** Of the whole piece, bytes. */
  readonly length: number;
  /** Moments of sound in it, and how many make a second. */
  readonly samples: number;
  readonly rate: number;
  readonly mono: boolean;
  /** Bytes from its beginning to where the sound itself would begin. */
  readonly head: number;
}

const HEADER = 4;
const CRC = 2;
const LAYER_3 = 1;
const MONO = 3;
const RESERVED_EMPHASIS = 2;
/** By the two bits of the version: 2.5, none, 2, 1. */
const versions = [
  { slower: 4, first: false },
  undefined,
  { slower: 2, first: false },
  { slower: 1, first: true },
] as const;
const rates = [44_100, 48_000, 32_000] as const;
/** Thousands of bits a second, version 1 and the later ones; nought is “free”, which few can play. */
const firstKbps = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const laterKbps = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

/** The piece of Layer III that begins here; nothing where none does. */
export function mp3FrameAt(bytes: Uint8Array, at: number): Mp3Frame | undefined {
  const [sync = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + HEADER);
  if (sync !== 0xff || second < 0xe0 || ((second >> 1) & 3) !== LAYER_3) return undefined;
  const version = versions[(second >> 3) & 3];
  const rate = rates[(third >> 2) & 3];
  if (!version || !rate || (fourth & 3) === RESERVED_EMPHASIS) return undefined;
  const kbps = (version.first ? firstKbps : laterKbps)[third >> 4];
  if (!kbps) return undefined;
  const samples = version.first ? 1152 : 576;
  const padding = (third >> 1) & 1;
  const slowed = rate / version.slower;
  const mono = fourth >> 6 === MONO;
  const length = Math.floor((samples / 8) * ((kbps * 1000) / slowed)) + padding;
  const head = HEADER + (second & 1 ? 0 : CRC) + sideBytes(version.first, mono);
  return length > head ? { length, samples, rate: slowed, mono, head } : undefined;
}

function sideBytes(first: boolean, mono: boolean): number {
  if (first) return mono ? 17 : 32;
  return mono ? 9 : 17;
}
