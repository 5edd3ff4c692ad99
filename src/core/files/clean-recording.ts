import { refused } from '../refusal';
import { adtsFrameAt } from './adts-frame';
import { cleanAac } from './clean-aac';
import { cleanM4a } from './clean-m4a';
import { cleanMp3 } from './clean-mp3';
import { mp3FrameAt } from './mp3-frame';
import type { Recording } from './recording';
import { MOST_MINUTES, foreignRecording, recordingLimits } from './recording';
import { afterTags, startsWith } from './sound-tags';

/**
 * The recording that bytes from anywhere hold, told by their content (MP3, AAC or M4A) and rid of
 * all but the sound.
 * @throws Refused `recording-type-wrong`, `recording-too-large`, `recording-broken`,
 *   `recording-short`, `recording-too-long`.
 */
export function cleanRecording(bytes: Uint8Array, limits = recordingLimits): Recording {
  const field = 'recording';
  if (bytes.length > limits.bytes) {
    throw refused('recording-too-large', { limit: `${limits.bytes / 1024 / 1024} MB` }, { field });
  }
  const recording = read(bytes);
  const { seconds } = recording;
  if (seconds < 1) throw refused('recording-short', {}, { field });
  if (seconds > limits.seconds) {
    throw refused('recording-too-long', { seconds, limit: MOST_MINUTES }, { field });
  }
  return recording;
}

function read(bytes: Uint8Array): Recording {
  if (startsWith(bytes, 4, 'ftyp')) return cleanM4a(bytes);
  const at = afterTags(bytes);
  if (mp3FrameAt(bytes, at)) return cleanMp3(bytes, at);
  if (adtsFrameAt(bytes, at)) return cleanAac(bytes, at);
  throw foreignRecording();
}
