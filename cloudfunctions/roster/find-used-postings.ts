import { addMonths, monthOf } from '../../src/core/calendar/day';
import type { Write } from '../../src/core/records';
import { target } from '../../src/core/records';
import type { Posting } from '../../src/core/roster/people';
import type { Reader } from '../_backend/ports';

const AT_ONCE = 20;

/** Ids of inserted postings in whose time a month's register exists: somebody reported there. */
export async function findUsedPostings(
  reader: Reader,
  tenant: string,
  writes: readonly Write[],
): Promise<Set<string>> {
  const inserted = writes.flatMap((write) =>
    write.kind === 'insert' && write.ref.collection === 'posting'
      ? [{ id: target(write).id, posting: write.body as Posting }]
      : [],
  );
  const used = new Set<string>();
  for (let i = 0; i < inserted.length; i += AT_ONCE) {
    await Promise.all(
      inserted.slice(i, i + AT_ONCE).map(async ({ id, posting }) => {
        if (await hasRegister(reader, tenant, posting)) used.add(id);
      }),
    );
  }
  return used;
}

async function hasRegister(reader: Reader, tenant: string, posting: Posting): Promise<boolean> {
  const { person, from, to } = posting;
  const until = to === undefined ? {} : { until: addMonths(monthOf(to), 1) };
  const { records } = await reader.find(
    {
      collection: 'register',
      tenants: [tenant],
      index: 'byPerson',
      equals: [person],
      range: { from: monthOf(from), ...until },
    },
    { limit: 1 },
  );
  return records.length > 0;
}
