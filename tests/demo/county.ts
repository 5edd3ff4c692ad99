import { planDemo } from '../../cloudfunctions/_backend/demo/plan';
import { DEMO_SEED, DEMO_TENANT } from '../../cloudfunctions/_backend/demo/tenant';
import { makeKeyedHash } from '../../cloudfunctions/_backend/hosts/keyed-hash';
import type { CollectionName, Collections } from '../../src/core/collections';
import type { Write } from '../../src/core/records';

export const keyedHash = makeKeyedHash('a secret of the tests, long enough');
export const ballotSecret = makeKeyedHash('another secret of the tests, as long');

/** A Saturday morning in the middle of a month. */
export const now = Date.parse('2026-11-21T01:30:00Z');

/** What is planned at an instant; what one file asks for twice is planned once. */
export function planned(at = now): readonly Write[] {
  const writes = plans.get(at) ?? planAnew(at);
  plans.set(at, writes);
  return writes;
}

export const planAnew = (at = now): readonly Write[] =>
  planDemo(at, DEMO_SEED, { keyedHash, ballotSecret });

const plans = new Map<number, readonly Write[]>();

/** The planned records of one collection, by id; of the county unless another tenant is meant. */
export function bodiesOf<C extends CollectionName>(
  writes: readonly Write[],
  collection: C,
  tenant: string = DEMO_TENANT,
): Map<string, Collections[C]> {
  const found = new Map<string, Collections[C]>();
  for (const write of writes) {
    if (write.kind !== 'insert' || write.ref.collection !== collection) continue;
    if (write.ref.tenant === tenant) found.set(write.ref.id, write.body as Collections[C]);
  }
  return found;
}
