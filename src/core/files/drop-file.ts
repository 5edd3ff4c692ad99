import type { Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { remove, replace } from '../records';
import type { KeptFile, PartsKept } from './file';
import { partsOf } from './file';

/** True for a file whose time is up, whatever an index says of it. */
export function mayDrop({ dropAfter }: KeptFile, now: Instant): boolean {
  return dropAfter !== undefined && dropAfter <= now;
}

/**
 * What is committed before the bytes go: from then on nobody can attach it, so that no record ever
 * names bytes that are gone.
 */
export function beginDrop(file: Stored<'file'>): Write<'file'> {
  return replace(file, { ...file.body, removing: true });
}

/**
 * What is committed once the bytes are gone. A refused file that a record names stays as an empty
 * record, so that whoever opens it is told why.
 */
export function finishDrop(file: Stored<'file'>): Write<'file'> {
  const { dropAfter, ...rest } = file.body;
  void dropAfter;
  if (!rest.attached) return remove(file);
  const emptied = partsOf(rest).map((part) => [part, { ...rest[part], place: undefined }]);
  return replace(file, { ...rest, ...(Object.fromEntries(emptied) as PartsKept) });
}

/**
 * What is committed with the record that names it no more: from then on nobody sees or hears it,
 * and the timer removes the bytes. A file that is gone already stays so.
 */
export function detachFile(file: Stored<'file'> | undefined, at: Instant): Write<'file'>[] {
  if (!file) return [];
  const { attached, waitingIn, ...rest } = file.body;
  void attached;
  void waitingIn;
  return [replace(file, { ...rest, removing: true, dropAfter: at })];
}
