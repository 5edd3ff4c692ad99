import type { CollectionName } from '../../../src/core/collections';
import type { Ref, Stored, Write } from '../../../src/core/records';
import { insert, keyOf, target } from '../../../src/core/records';

/** Records as invented deeds leave them, before any of them is in a store. */
export interface Ledger {
  find<C extends CollectionName>(at: Ref<C>): Stored<C> | undefined;
  all<C extends CollectionName>(collection: C): Stored<C>[];
  take(writes: readonly Write[]): void;
  /** Every record as it stands in the end, to be written once. */
  inserts(): Write[];
}

export function openLedger(): Ledger {
  const records = new Map<string, Stored>();
  return {
    find: <C extends CollectionName>(at: Ref<C>) => records.get(keyOf(at)) as Stored<C> | undefined,
    all: <C extends CollectionName>(collection: C) =>
      [...records.values()].filter((each): each is Stored<C> => each.collection === collection),
    take(writes) {
      for (const write of writes) {
        if (!('body' in write)) continue;
        const { collection, tenant, id } = target(write);
        const key = keyOf({ collection, id });
        const version = (records.get(key)?.version ?? 0) + 1;
        records.set(key, { collection, tenant, id, version, body: write.body } as Stored);
      }
    },
    inserts: () => [...records.values()].map((each) => insert(each, each.body)),
  };
}
