import { createHash } from 'node:crypto';
import type { Store } from '../../cloudfunctions/_backend/ports';
import type { KeptFile, PartsKept } from '../../src/core/files/file';
import { fileId, fileRef } from '../../src/core/files/places';
import { insert } from '../../src/core/records';
import type { Somebody } from '../fixtures/small-county';
import { TENANT } from '../fixtures/small-county';

/** The photo of somebody's report. */
export const photoOf = (person: string) =>
  fileId(createHash('sha256').update(person).digest('hex'));

/** A recording of something said by somebody. */
export const recordingOf = (person: string) =>
  fileId(createHash('sha256').update(`sound of ${person}`).digest('hex'));

/** A photo and a recording of everybody posted, whose bytes are not there: who may ask is answered before they are. */
export async function settlePhotos(store: Store, people: readonly Somebody[]): Promise<void> {
  const posted = people.filter((somebody) => somebody.posted);
  await store.commit(
    posted.flatMap((somebody) => [
      insert(fileRef(TENANT, photoOf(somebody.id)), fileOf(somebody, picture)),
      insert(fileRef(TENANT, recordingOf(somebody.id)), fileOf(somebody, recording)),
    ]),
  );
}

const part = { mediaType: 'image/jpeg', size: 1, width: 1, height: 1 } as const;
const picture: PartsKept = { picture: part, thumbnail: part };
const recording: PartsKept = { recording: { mediaType: 'audio/mpeg', size: 1, seconds: 1 } };

function fileOf({ id, posted }: Somebody, parts: PartsKept): KeptFile {
  const at = '2026-11-20T01:00:00.000Z';
  const division = posted?.village ?? '';
  const unit = posted?.unit ?? 'unit:县农业农村局';
  return {
    owner: id,
    ownerName: id,
    division,
    hash: '0'.repeat(64),
    at,
    ...parts,
    check: 'waiting',
    attached: { to: `presence presence:${id}:2026-11-20`, person: id, division, unit, at },
  };
}
