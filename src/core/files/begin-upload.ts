import type { Day } from '../calendar/day';
import { instantOf } from '../calendar/day';
import type { Caller } from '../roster/caller';
import { rolesOn } from '../roster/caller';
import type { KeptFile, PartsKept, PictureKept, RecordingKept } from './file';
import { LOOSE_HOURS } from './file';
import type { Picture } from './picture';
import type { Recording } from './recording';

const HOUR_MS = 3_600_000;

/**
 * The record of an upload before any of its bytes are kept. `now`: milliseconds since 1970; `day`:
 * its UTC+8 date.
 */
export function beginUpload(
  caller: Caller,
  { parts, hash }: { parts: PartsKept; hash: string },
  { now, day }: { now: number; day: Day },
): KeptFile {
  return {
    owner: caller.person,
    ownerName: caller.name,
    ...workplaceOf(caller, day),
    hash,
    at: instantOf(now),
    ...parts,
    check: 'waiting',
    dropAfter: instantOf(now + LOOSE_HOURS * HOUR_MS),
  };
}

/** What is kept of a picture, all but where its bytes are. */
export function pictureKept({ mediaType, width, height, bytes }: Picture): PictureKept {
  return { mediaType, size: bytes.length, width, height };
}

/** The same of a recording. */
export function recordingKept({ mediaType, seconds, bytes }: Recording): RecordingKept {
  return { mediaType, size: bytes.length, seconds };
}

/** Village of the posting, division of the grant; a unit's officer is looked after by a township. */
function workplaceOf(caller: Caller, day: Day): { division: string; unit?: string } {
  const scopes = rolesOn(caller, day).map(({ scope }) => scope);
  const [division] = scopes.filter((scope) => /^\d+$/.test(scope)).sort(longestFirst);
  const unit = scopes.find((scope) => scope.startsWith('unit:'));
  return { division: division ?? caller.township, ...(unit ? { unit } : {}) };
}

const longestFirst = (a: string, b: string) => b.length - a.length;
