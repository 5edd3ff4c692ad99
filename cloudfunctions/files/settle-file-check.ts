import { instantOf } from '../../src/core/calendar/day';
import type { FilePart } from '../../src/core/files/file';
import { kindOf } from '../../src/core/files/file';
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

/** The trace of a recording stands where that of a picture does. */
const indexes = ['byTrace', 'byThumbnailTrace'] as const;

/** Records the verdict; one for a number that nobody here began a check under changes nothing. */
export async function settleFileCheck(
  { store, now }: Ports,
  tenants: readonly string[],
  { trace, verdict, trusted }: CheckNews,
): Promise<void> {
  if (!trace || tenants.length === 0) return;
  await tryAgain(async () => {
    for (const index of indexes) {
      const file = await fileOf(store, tenants, index, trace);
      if (!file) continue;
      const part = partBehind(index, file);
      const at = instantOf(now());
      const writes = settleCheck({ file, part, verdict, trusted, at });
      if (writes.length > 0) await store.commit(writes);
    }
  });
}

function partBehind(index: (typeof indexes)[number], { body }: Stored<'file'>): FilePart {
  if (index === 'byThumbnailTrace') return 'thumbnail';
  return kindOf(body) === 'recording' ? 'recording' : 'picture';
}

async function fileOf(
  store: Store,
  tenants: readonly string[],
  index: (typeof indexes)[number],
  trace: string,
): Promise<Stored<'file'> | undefined> {
  const query = { collection: 'file', tenants, index, equals: [trace] } as const;
  const { records } = await store.find(query, { limit: 1 });
  return records[0];
}
