import { pictureKept, recordingKept } from '../../../src/core/files/begin-upload';
import type { Instant } from '../../../src/core/calendar/day';
import type { Talk } from '../../../src/core/evaluation/talk';
import type { Attachment, KeptFile, PartsKept } from '../../../src/core/files/file';
import { fileRef } from '../../../src/core/files/places';
import type { Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import type { InventedCadre } from './cadres';
import type { InventedOfficer } from './officers';
import { demoFileId, drawPicture } from './pictures';
import { demoSoundId, hashOfSound, makeSound } from './sounds';
import { DEMO_TENANT } from './tenant';

export interface TalkFiles {
  readonly first: InventedCadre;
  readonly officer: InventedOfficer;
  /** Collection and id of the talk. */
  readonly to: string;
  readonly at: Instant;
}

/** What the first secretary’s talk names: a photo and a recording the township let pass. */
export function talkNames(): Pick<Talk, 'photos' | 'recording'> {
  const { seconds } = makeSound();
  return {
    photos: [demoFileId('road')],
    recording: { file: demoSoundId('road'), seconds },
  };
}

/** Their records, all but where the bytes are. */
export function talkFiles(facts: TalkFiles): Write[] {
  const { picture, thumbnail, hash } = drawPicture('road');
  const sound = makeSound();
  const photo = { picture: pictureKept(picture), thumbnail: pictureKept(thumbnail) };
  return [
    insert(fileRef(DEMO_TENANT, demoFileId('road')), fileOf(facts, photo, hash)),
    insert(
      fileRef(DEMO_TENANT, demoSoundId('road')),
      fileOf(facts, { recording: recordingKept(sound) }, hashOfSound(sound)),
    ),
  ];
}

function fileOf(
  { first: { id, person, posting }, officer, to, at }: TalkFiles,
  parts: PartsKept,
  hash: string,
): KeptFile {
  const { village } = posting;
  const attached: Attachment = { to, person: id, division: village, at };
  return {
    ...{ owner: id, ownerName: person.name, division: village, hash, at, ...parts, attached },
    ...{ check: 'clean', judged: { by: officer.id, byName: officer.person.name, at } },
  };
}
