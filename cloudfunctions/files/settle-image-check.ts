import { instantOf } from '../../src/core/calendar/day';
import type { FilePart } from '../../src/core/files/file';
import { settleCheck } from '../../src/core/files/judge-file';
import type { Stored } from '../../src/core/records';
import type { Ports, Store, Verdict } from '../_backend/ports';
import { tryAgain } from '../_backend/try-again';

/** A verdict that came for a check begun earlier, and whether its door can tell who brought it. */
export interface CheckNews {
  readonly trace: string;
  readonly verdict: Verdict;
  /** Only then does a `pass` show the picture to others; see `settleCheck`. */
  readonly trusted: boolean;
}

const indexes = { picture: 'byTrace', thumbnail: 'byThumbnailTrace' } as const;

/** Records the verdict; one for a number that nobody here began a check under changes nothing. */
export async function settleImageCheck(
  { store, now }: Ports,
  tenants: readonly string[],
  { trace, verdict, trusted }: CheckNews,
): Promise<void> {
  if (!trace || tenants.length === 0) return;
  await tryAgain(async () => {
    for (const part of ['picture', 'thumbnail'] as const) {
      const file = await fileOf(store, tenants, part, trace);
      if (!file) continue;
      const at = instantOf(now());
      const writes = settleCheck({ file, part, verdict, trusted, at });
      if (writes.length > 0) await store.commit(writes);
    }
  });
}

async function fileOf(
  store: Store,
  tenants: readonly string[],
  part: FilePart,
  trace: string,
): Promise<Stored<'file'> | undefined> {
  const query = { collection: 'file', tenants, index: indexes[part], equals: [trace] } as const;
  const { records } = await store.find(query, { limit: 1 });
  return records[0];
}
