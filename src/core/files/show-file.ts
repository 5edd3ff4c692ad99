import type { Stored } from '../records';
import { refused } from '../refusal';
import type { Subject } from '../roster/caller';
import type { KeptFile } from './file';
import { isWhole } from './file';

/**
 * Whom a look at a file is about: what it is attached to; until then its owner alone, named so
 * that an owner of any role is reached.
 */
export function subjectOf(file: KeptFile | undefined): Subject {
  if (!file) return {};
  const { owner, division, unit, attached } = file;
  const own = { person: owner, division, unit };
  if (!attached) return own;
  return { person: attached.person, division: attached.division, unit: attached.unit };
}

/**
 * Where picture and thumbnail lie, for a person whose roles reach the file. The owner sees the
 * own one at any state, everybody else only what is attached and found clean.
 * @throws Refused `file-unknown`, `file-refused`, `file-waiting`.
 */
export function placesFor(
  person: string,
  file: Stored<'file'> | undefined,
): { picture: string; thumbnail: string } {
  if (!file) throw refused('file-unknown');
  const { body } = file;
  const own = body.owner === person;
  if (body.check === 'refused' && (!own || !isWhole(body))) throw refused('file-refused');
  if (!isWhole(body) || (!own && !body.attached)) throw refused('file-unknown');
  if (!own && body.check === 'waiting') throw refused('file-waiting');
  return { picture: body.picture.place ?? '', thumbnail: body.thumbnail.place ?? '' };
}
