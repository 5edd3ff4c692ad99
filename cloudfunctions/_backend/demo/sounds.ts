import { createHash } from 'node:crypto';
import { cleanRecording } from '../../../src/core/files/clean-recording';
import { fileId } from '../../../src/core/files/places';
import type { Recording } from '../../../src/core/files/recording';
import { encodeTones } from './encode-tones';

/** Seven notes going up and down again, and a rest. */
const scale = [32, 36, 40, 42, 48, 54, 60, 54, 48, 42, 40, 36, 32, 0];
const PIECES = 24;

/** Which of the recordings made for the demo. */
export type SoundName = 'road';

/** A little over twelve seconds of tones, the same each time. */
export function makeSound(): Recording {
  return cleanRecording(encodeTones(scale.map((line) => ({ line, pieces: PIECES }))));
}

/** SHA-256 as for an upload: of the hash of its one part, 64 hex digits. */
export function hashOfSound({ bytes }: Recording): string {
  const part = createHash('sha256').update(bytes).digest();
  return createHash('sha256').update(part).digest('hex');
}

/** Made of the name alone: a demo that was cut short finds its records again. */
export function demoSoundId(name: SoundName): string {
  return fileId(createHash('sha256').update(`demo sound ${name}`).digest('hex'));
}
