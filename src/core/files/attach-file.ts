import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Attachment } from './file';
import { isWhole } from './file';

export interface Attaching {
  /** Person who attaches: only the own uploads may be. */
  readonly by: string;
  readonly to: Attachment;
  /** True where one may be used before its verdict; others see it only after a good one. */
  readonly whileWaiting?: boolean;
  /** The input field that named it. */
  readonly field: string;
}

/**
 * The write that ties an upload to a record, for the commit that makes the record name it: from
 * then on it stays, and whoever may see the record may see it.
 * @throws Refused `file-unknown`, `file-used`, `file-refused`, `file-waiting`.
 */
export function attachFile(file: Stored<'file'> | undefined, attaching: Attaching): Write<'file'> {
  const { by, to, whileWaiting = false, field } = attaching;
  // Another's upload is answered as one that is not there.
  if (!file || file.body.owner !== by || !isWhole(file.body)) {
    throw refused('file-unknown', {}, { field });
  }
  const { body } = file;
  if (body.check === 'refused') throw refused('file-refused', {}, { field });
  if (body.attached) throw refused('file-used', {}, { field });
  if (body.check === 'waiting' && !whileWaiting) throw refused('file-waiting', {}, { field });
  const { dropAfter, waitingIn, ...rest } = body;
  void dropAfter;
  return replace(file, {
    ...rest,
    attached: to,
    ...(waitingIn ? { waitingIn: to.division } : {}),
  });
}
