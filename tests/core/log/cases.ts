import type { LogEntry, LogMonth } from '../../../src/core/log/log-entry';
import type { WriteFacts, Writing } from '../../../src/core/log/write';
import { decideWrite } from '../../../src/core/log/write';
import { logEntryRef, logMonthRef } from '../../../src/core/log/places';
import type { Stored, Write } from '../../../src/core/records';
import { packOf } from '../../../src/policies/packs';
import { TENANT, VILLAGE, cadre, stored } from '../attendance/cases';

export const TODAY = '2026-11-20';

export const writing = (over: Partial<Writing> = {}): Writing => ({
  ...{ village: VILLAGE, day: TODAY, kind: 'service', text: '修水管', photos: [], visits: [] },
  ...over,
});

export const facts = (over: Partial<WriteFacts> = {}): WriteFacts => ({
  ...{ tenant: TENANT, at: `${TODAY}T02:00:00.000Z`, today: TODAY, caller: cadre() },
  ...{ pack: packOf('guizhou-2018'), month: undefined, files: {} },
  ...over,
});

/** What a commit left of the log, as the next decision reads it. */
export function after(writes: readonly Write[]): {
  entry: Stored<'logEntry'>;
  month: Stored<'logMonth'>;
} {
  const bodies = writes.flatMap((write) => ('body' in write ? [write] : []));
  const [entry, month] = ['logEntry', 'logMonth'].map((collection) => {
    const found = bodies.find((write) => {
      const at = write.kind === 'insert' ? write.ref : write.before;
      return at.collection === collection;
    });
    if (!found) throw new Error(`nothing was written of ${collection}`);
    return found;
  });
  const own = entry!.body as LogEntry;
  return {
    entry: stored(logEntryRef(TENANT, idOf(entry!)), own),
    month: stored(logMonthRef(TENANT, own.person, own.village, own.day), month!.body as LogMonth),
  };
}

function idOf(write: Write): string {
  return write.kind === 'insert' ? write.ref.id : write.before.id;
}

export const written = (over: Partial<Writing> = {}, more: Partial<WriteFacts> = {}) =>
  after(decideWrite(writing(over), facts(more)).writes);
