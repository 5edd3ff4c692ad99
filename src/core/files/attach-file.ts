import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Attachment, FileKind } from './file';
import { isWhole, kindOf, kindWords } from './file';

export interface Attaching {
  /** Person who attaches: only the own uploads may be. */
  readonly by: string;
  readonly to: Attachment;
  /** True where one may be used before its verdict; others see it only after a good one. */
  readonly whileWaiting?: boolean;
  /** The input field that named it. */
  readonly field: string;
  /** What belongs there; a photo unless said otherwise. */
  readonly kind?: FileKind;
}

/**
 * The write that ties an upload to a record, for the commit that makes the record name it: from
 * then on it stays, and whoever may see the record may see it.
 * @throws Refused `file-unknown`, `file-used`, `file-refused`, `file-waiting`.
 */
export function attachFile(file: Stored<'file'> | undefined, attaching: Attaching): Write<'file'> {
  const { by, to, whileWaiting = false, field, kind = 'photo' } = attaching;
  const what = kindWords[kind];
  // Another's upload, or one of the other kind, is answered as one that is not there.
  if (!file || file.body.owner !== by || !isWhole(file.body) || kindOf(file.body) !== kind) {
    throw refused('file-unknown', { what }, { field });
  }
  const { body } = file;
  if (body.check === 'refused') throw refused('file-refused', { what }, { field });
  if (body.attached) throw refused('file-used', { what }, { field });
  if (body.check === 'waiting' && !whileWaiting) throw refused('file-waiting', { what }, { field });
  const { dropAfter, waitingIn, ...rest } = body;
  void dropAfter;
  return replace(file, {
    ...rest,
    attached: to,
    ...(waitingIn ? { waitingIn: to.division } : {}),
  });
}

/**
 * The write that has a second record show a picture of the first, kept by both: nothing is copied,
 * and who may see it is still said by the first.
 * @throws Refused `file-used` where another shows it already, `file-refused`, `file-unknown` for what is no photo.
 */
export function shareFile(
  file: Stored<'file'>,
  to: Attachment,
  { field }: Pick<Attaching, 'field'>,
): Write<'file'>[] {
  const { body } = file;
  const what = kindWords.photo;
  if (kindOf(body) !== 'photo') throw refused('file-unknown', { what }, { field });
  if (body.check === 'refused') throw refused('file-refused', { what }, { field });
  if (body.also && body.also.to !== to.to) throw refused('file-used', { what }, { field });
  return body.also ? [] : [replace(file, { ...body, also: to })];
}
