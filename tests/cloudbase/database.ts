import { conflict, noCollection, noTransaction } from './cloud-fault';
import type { Collection } from './collection';
import { makeCollection } from './collection';
import type { Document } from './matching';

/** The cloud drops a transaction that is older. */
const LONGEST_MS = 30_000;

interface Transaction {
  readonly moment: number;
  readonly began: number;
  /** What it wrote, by collection and id; nothing for a removal. */
  readonly writes: Map<string, { name: string; id: string; document: Document | undefined }>;
}

/** What one action sees and writes: inside a transaction its snapshot, otherwise what stands. */
export interface View {
  get(name: string, id: string): Document | undefined;
  all(name: string): Document[];
  put(name: string, id: string, document: Document | undefined): void;
}

/** Collections under snapshot isolation: the first to write a document wins, whoever reads it does not. */
export function makeDatabase(now: () => number) {
  const collections = new Map<string, Collection>();
  const open = new Map<string, Transaction>();
  let moment = 0;
  let opened = 0;

  function collection(name: string): Collection {
    const found = collections.get(name);
    if (!found) throw noCollection(name);
    return found;
  }

  function transaction(id: string): Transaction {
    const found = open.get(id);
    if (found && now() - found.began <= LONGEST_MS) return found;
    open.delete(id);
    throw noTransaction();
  }

  function dropLate(): void {
    for (const [id, { began }] of open) if (now() - began > LONGEST_MS) open.delete(id);
  }

  /** Somebody else wrote it and is not done, or wrote it since the snapshot. */
  function refuseConflict(name: string, id: string, own: string | undefined): void {
    const key = keyOf(name, id);
    const contested = [...open].some(([other, { writes }]) => other !== own && writes.has(key));
    const since = own === undefined ? moment : transaction(own).moment;
    if (!contested && collection(name).changedAt(id) <= since) return;
    if (own !== undefined) open.delete(own);
    throw conflict();
  }

  function viewOf(own: string | undefined): View {
    dropLate();
    const inside = own === undefined ? undefined : transaction(own);
    const seen = inside?.moment ?? moment;
    return {
      get(name, id) {
        const written = inside?.writes.get(keyOf(name, id));
        return written ? written.document : collection(name).at(id, seen);
      },
      all: (name) => collection(name).all(seen),
      put(name, id, document) {
        refuseConflict(name, id, own);
        if (inside) inside.writes.set(keyOf(name, id), { name, id, document });
        else collection(name).put(id, (moment += 1), document);
      },
    };
  }

  return {
    viewOf,
    hasCollection: (name: string) => collections.has(name),
    names: () => [...collections.keys()],
    addCollection: (name: string) => void collections.set(name, makeCollection()),
    dropCollection: (name: string) => collections.delete(name),
    openTransactions: () => {
      dropLate();
      return open.size;
    },
    begin(): string {
      const id = `transaction-${(opened += 1)}`;
      open.set(id, { moment, began: now(), writes: new Map() });
      return id;
    },
    commit(id: string): void {
      const { writes } = transaction(id);
      open.delete(id);
      if (writes.size > 0) moment += 1;
      for (const { name, id: at, document } of writes.values()) {
        collection(name).put(at, moment, document);
      }
    },
    abort(id: string): void {
      transaction(id);
      open.delete(id);
    },
  };
}

export type CloudDatabase = ReturnType<typeof makeDatabase>;

function keyOf(name: string, id: string): string {
  return `${name} ${id}`;
}
