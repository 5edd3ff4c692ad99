import type { Instant } from '../calendar/day';
import type { Stored, Write } from '../records';
import { remove, replace } from '../records';
import type { KeptFile, PartKept } from './file';

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
  const { dropAfter, picture, thumbnail, ...rest } = file.body;
  void dropAfter;
  if (!rest.attached) return remove(file);
  return replace(file, { ...rest, picture: emptied(picture), thumbnail: emptied(thumbnail) });
}

function emptied({ place, ...part }: PartKept): PartKept {
  void place;
  return part;
}
