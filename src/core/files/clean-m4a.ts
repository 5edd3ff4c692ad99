import type { AacKind } from './adts-frame';
import { rateOf } from './adts-frame';
import { aacOf } from './clean-aac';
import { boxAt, boxesIn, viewOf } from './mp4-boxes';
import { samplesOf } from './mp4-samples';
import type { Recording } from './recording';
import { brokenRecording, foreignRecording } from './recording';

/** Of `mp4a`, before the boxes in it: reserved, channels, rate. */
const ENTRY_BYTES = 28;
const VERSION_AT = 8;
const DESCRIPTOR = { stream: 0x03, decoder: 0x04, specific: 0x05 } as const;
/** MPEG-4 audio, among what `esds` can name. */
const MPEG4_AUDIO = 0x40;
const LOW_COMPLEXITY = 2;
/** The same with a part that older players leave out. */
const WITH_HIGH_BAND: ReadonlySet<number> = new Set([5, 29]);

/**
 * The sound of an M4A (what phones' own recorders write) as AAC: its pieces alone, so that name,
 * place, picture and whatever else the boxes hold stay behind.
 * @throws Refused `recording-broken`, `recording-type-wrong`.
 */
export function cleanM4a(bytes: Uint8Array): Recording {
  const tables = boxesIn(boxAt(bytes, ['moov']))
    .filter(({ name }) => name === 'trak')
    .map(({ data }) => boxAt(data, ['mdia']))
    .filter((media) => handlerOf(media) === 'soun')
    .map((media) => boxAt(media, ['minf', 'stbl']));
  const [table, ...others] = tables;
  if (!table || others.length > 0) throw foreignRecording();
  const kind = kindOf(boxAt(table, ['stsd']));
  rateOf(kind);
  return aacOf(kind, samplesOf(bytes, table));
}

function handlerOf(media: Uint8Array): string {
  return String.fromCharCode(...boxAt(media, ['hdlr']).subarray(8, 12));
}

function kindOf(descriptions: Uint8Array): AacKind {
  const [entry, ...others] = boxesIn(descriptions.subarray(8));
  if (entry?.name !== 'mp4a' || others.length > 0) throw foreignRecording();
  if (entry.data.length < ENTRY_BYTES) throw brokenRecording();
  if (viewOf(entry.data).getUint16(VERSION_AT) !== 0) throw foreignRecording();
  const esds = boxAt(entry.data.subarray(ENTRY_BYTES), ['esds']);
  return readConfig(configIn(esds.subarray(4)));
}

/** The decoder's own bytes, out of descriptors within descriptors (ISO 14496-1). */
function configIn(esds: Uint8Array): Uint8Array {
  const stream = descriptor(esds, DESCRIPTOR.stream);
  const flags = stream[2] ?? 0;
  // None of what these would add is found in a file that a phone recorded.
  if (flags & 0xe0) throw foreignRecording();
  const decoder = descriptor(stream.subarray(3), DESCRIPTOR.decoder);
  if (decoder[0] !== MPEG4_AUDIO) throw foreignRecording();
  return descriptor(decoder.subarray(13), DESCRIPTOR.specific);
}

function descriptor(bytes: Uint8Array, tag: number): Uint8Array {
  if (bytes[0] !== tag) throw brokenRecording();
  let length = 0;
  for (let at = 1; at <= 4; at += 1) {
    const byte = bytes[at] ?? 0;
    length = (length << 7) | (byte & 0x7f);
    if (byte < 0x80) return bytes.subarray(at + 1, at + 1 + length);
  }
  throw brokenRecording();
}

/** Five bits of kind, four of rate, four of channels. */
function readConfig([a = 0, b = 0]: Uint8Array): AacKind {
  const object = a >> 3;
  if (object !== LOW_COMPLEXITY && !WITH_HIGH_BAND.has(object)) throw foreignRecording();
  return { rateIndex: ((a & 7) << 1) | (b >> 7), channels: (b >> 3) & 15 };
}
