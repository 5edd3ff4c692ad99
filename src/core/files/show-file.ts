import type { Stored } from '../records';
import { refused } from '../refusal';
import type { Subject } from '../roster/caller';
import type { FileKind, KeptFile } from './file';
import { isWhole, kindOf, kindWords } from './file';

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
 * A file as somebody whose roles reach it may see or hear it. The owner has the own one at any
 * state, everybody else only what is attached and found clean.
 * @throws Refused `file-unknown` (also for a file of the other kind), `file-refused`, `file-waiting`.
 */
export function shownTo(
  person: string,
  file: Stored<'file'> | undefined,
  kind: FileKind,
): KeptFile {
  const what = kindWords[kind];
  if (!file || kindOf(file.body) !== kind) throw refused('file-unknown', { what });
  const { body } = file;
  const own = body.owner === person;
  if (body.check === 'refused' && (!own || !isWhole(body))) throw refused('file-refused', { what });
  if (!isWhole(body) || (!own && !body.attached)) throw refused('file-unknown', { what });
  if (!own && body.check === 'waiting') throw refused('file-waiting', { what });
  return body;
}
