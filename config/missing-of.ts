import type { Store } from '../cloudfunctions/_backend/ports';
import { MOST_WRITES } from '../cloudfunctions/_backend/ports';
import type { Ref, Write } from '../src/core/records';
import { target } from '../src/core/records';

/** Those of the writes whose records do not stand yet. */
export async function missingOf(store: Store, writes: readonly Write[]): Promise<Write[]> {
  const missing: Write[] = [];
  for (let from = 0; from < writes.length; from += MOST_WRITES) {
    const part = writes.slice(from, from + MOST_WRITES);
    const found = await store.read(named(part.map(target)));
    missing.push(...part.filter((_, index) => !found[`record${index}`]));
  }
  return missing;
}

function named(refs: readonly Ref[]): Record<string, Ref> {
  return Object.fromEntries(refs.map((each, index) => [`record${index}`, each]));
}
