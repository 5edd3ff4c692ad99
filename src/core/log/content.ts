import { attachFile } from '../files/attach-file';
import { releaseFile } from '../files/release-file';
import type { Instant } from '../calendar/day';
import type { Ref, Stored, Write } from '../records';
import { keyOf } from '../records';
import { refused } from '../refusal';
import type { LogEntry } from './log-entry';

/** What one writes: everything of an entry that can be changed. */
export type Content = Pick<LogEntry, 'kind' | 'text' | 'photos' | 'visits'>;

/** @throws Refused `log-empty` (field `text`) where neither words nor a visit say anything. */
export function checkContent({ text, visits }: Content): void {
  if (text === '' && visits.length === 0) throw refused('log-empty', {}, { field: 'text' });
}

/** Files by id: at least those named. */
export type FilesById = Readonly<Record<string, Stored<'file'> | undefined>>;

/**
 * Ties new pictures to the entry and lets go of those it no longer names: whoever may see the entry
 * may see them, once they are found clean.
 * @throws Refused those of `attachFile` (field `photos`).
 */
export function photoWrites(
  at: Ref<'logEntry'>,
  entry: Pick<LogEntry, 'person' | 'village' | 'unit' | 'photos'>,
  before: readonly string[],
  { files, now }: { files: FilesById; now: Instant },
): Write[] {
  const { person, village: division, unit, photos } = entry;
  const to = { to: keyOf(at), person, division, unit, at: now };
  const fresh = photos.filter((id) => !before.includes(id));
  const gone = before.filter((id) => !photos.includes(id));
  return [
    ...fresh.map((id) =>
      attachFile(files[id], { by: person, to, whileWaiting: true, field: 'photos' }),
    ),
    ...gone.flatMap((id) => releaseFile(files[id], keyOf(at), now)),
  ];
}
