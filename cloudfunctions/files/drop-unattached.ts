import { instantOf } from '../../src/core/calendar/day';
import { beginDrop, finishDrop, mayDrop } from '../../src/core/files/drop-file';
import type { FilePart } from '../../src/core/files/file';
import { partsOf } from '../../src/core/files/file';
import { pathOf } from '../../src/core/files/places';
import type { Stored } from '../../src/core/records';
import type { Outside, Ports, Store } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** A minute's share. */
const MOST = 50;

/** What was never attached to anything goes after 24 hours, and what was refused or taken off goes at once. */
export const dropUnattached: TimerStep = {
  name: 'files.dropUnattached',

  async run(ports, tenant) {
    const { store, now, outside, logFault } = ports;
    const at = instantOf(now());
    for (const file of await dueFiles(ports, tenant)) {
      if (!mayDrop(file.body, at)) continue;
      // One whose bytes cannot be reached keeps none of the others from going.
      await drop(file, store, outside).catch((error: unknown) => {
        if (!(error instanceof Conflict)) logFault('timer', this.name, error);
      });
    }
  },
};

async function dueFiles({ store, now }: Ports, tenant: string) {
  // The end of a range is left out, and what is due this moment is due.
  const range = { from: '0', until: instantOf(now() + 1) };
  const query = { collection: 'file', tenants: [tenant], index: 'byDropAfter', range } as const;
  return (await store.find(query, { limit: MOST })).records;
}

/** Marked, then the bytes, then the record: cut off anywhere, the next run goes on. */
async function drop(file: Stored<'file'>, store: Store, outside: Outside): Promise<void> {
  const marked = file.body.removing ? file : await mark(file, store);
  for (const part of partsOf(marked.body)) await removePart(marked, part, outside);
  await store.commit([finishDrop(marked)]);
}

async function mark(file: Stored<'file'>, store: Store): Promise<Stored<'file'>> {
  const write = beginDrop(file);
  await store.commit([write]);
  return { ...file, version: file.version + 1, body: { ...file.body, removing: true } };
}

async function removePart(file: Stored<'file'>, part: FilePart, { files }: Outside): Promise<void> {
  const { mediaType, place } = file.body[part] ?? {};
  if (!mediaType) return;
  // An upload cut off before it knew its place: putting something there again tells it.
  const path = pathOf(file.tenant, file.id, part, mediaType);
  await files.remove(place ?? (await files.put(path, new Uint8Array(1), mediaType)));
}
