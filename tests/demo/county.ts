import { planDemo } from '../../cloudfunctions/_backend/demo/plan';
import { DEMO_SEED } from '../../cloudfunctions/_backend/demo/tenant';
import { makeKeyedHash } from '../../cloudfunctions/_backend/hosts/keyed-hash';
import type { CollectionName, Collections } from '../../src/core/collections';
import type { Write } from '../../src/core/records';

export const keyedHash = makeKeyedHash('a secret of the tests, long enough');

/** A Saturday morning in the middle of a month. */
export const now = Date.parse('2026-11-21T01:30:00Z');

export const planned = (at = now, seed = DEMO_SEED): Write[] => planDemo(at, seed, keyedHash);

/** The planned records of one collection, by id. */
export function bodiesOf<C extends CollectionName>(
  writes: readonly Write[],
  collection: C,
): Map<string, Collections[C]> {
  const found = new Map<string, Collections[C]>();
  for (const write of writes) {
    if (write.kind === 'insert' && write.ref.collection === collection) {
      found.set(write.ref.id, write.body as Collections[C]);
    }
  }
  return found;
}
