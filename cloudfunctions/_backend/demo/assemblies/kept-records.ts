import type { CollectionName } from '../../../../src/core/collections';
import type { Ref, Stored, Write } from '../../../../src/core/records';
import { insert, keyOf, target } from '../../../../src/core/records';

/** Records that the real decisions are taken on, one after the other, before any of them is written. */
export interface KeptRecords {
  /** What a decision writes is there from now on. */
  readonly keep: <D extends { readonly writes: readonly Write[] }>(decided: D) => D;
  /** The record, which is known to be there. */
  readonly get: <C extends CollectionName>(at: Ref<C>) => Stored<C>;
  /** The record, if it is there. */
  readonly find: <C extends CollectionName>(at: Ref<C>) => Stored<C> | undefined;
  /** All of a collection, in the order they came. */
  readonly all: <C extends CollectionName>(collection: C) => Stored<C>[];
  /** As they stand now. */
  readonly inserts: () => Write[];
}

export function keptRecords(): KeptRecords {
  const records = new Map<string, Stored>();
  return {
    keep(decided) {
      for (const write of decided.writes) apply(records, write);
      return decided;
    },
    find: <C extends CollectionName>(at: Ref<C>) => records.get(keyOf(at)) as Stored<C> | undefined,
    get<C extends CollectionName>(at: Ref<C>) {
      const found = records.get(keyOf(at));
      if (!found) throw new Error(`the demo has no ${keyOf(at)}`);
      return found as Stored<C>;
    },
    all: <C extends CollectionName>(collection: C) =>
      [...records.values()].filter((each) => each.collection === collection) as Stored<C>[],
    inserts: () => [...records.values()].map((each) => insert(each, each.body)),
  };
}

function apply(records: Map<string, Stored>, write: Write): void {
  const { collection, tenant, id } = target(write);
  const at = { collection, tenant, id };
  if (write.kind === 'remove') records.delete(keyOf(at));
  if (write.kind !== 'insert' && write.kind !== 'replace') return;
  const version = (records.get(keyOf(at))?.version ?? 0) + 1;
  records.set(keyOf(at), { ...at, version, body: write.body });
}
