import type { Instant } from '../calendar/day';
import { instantOf } from '../calendar/day';
import type { Stored, Write } from '../records';
import { replace } from '../records';
import type { KeptFile } from './file';
import { LOOSE_HOURS } from './file';

const HOUR_MS = 3_600_000;

/**
 * Unties a file from the record that no longer names it. Where another names it too, it is that
 * one's from then on; otherwise its owner alone sees it, and the timer removes it unless it is used
 * again. One that belongs to another record is left alone.
 */
export function releaseFile(
  file: Stored<'file'> | undefined,
  from: string,
  at: Instant,
): Write<'file'>[] {
  if (!file || file.body.removing) return [];
  const { attached, also, ...rest } = file.body;
  if (also?.to === from) return [replace(file, { ...rest, attached })];
  if (attached?.to !== from) return [];
  if (also) return [replace(file, { ...rest, attached: also })];
  return [replace(file, loosened(rest, at))];
}

function loosened(file: KeptFile, at: Instant): KeptFile {
  const { waitingIn, division } = file;
  return {
    ...file,
    ...(waitingIn ? { waitingIn: division } : {}),
    dropAfter: file.dropAfter ?? instantOf(Date.parse(at) + LOOSE_HOURS * HOUR_MS),
  };
}
