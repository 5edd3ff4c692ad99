import type { Asked } from './actions';

/** What the cloud would count for the bill: calls, documents read and documents written. */
export interface Counts {
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
  readonly transactions: number;
}

const nothing: Counts = { calls: 0, reads: 0, writes: 0, transactions: 0 };

export function makeCounter() {
  let counts = nothing;
  return {
    counts: () => counts,
    reset() {
      counts = nothing;
    },
    add({ action }: Asked, answer: Readonly<Record<string, unknown>>): void {
      const data = (answer.data ?? {}) as Readonly<Record<string, unknown>>;
      const listed = (data.list ?? []) as readonly unknown[];
      const inserted = (data.insertedIds ?? []) as readonly unknown[];
      const changed = Number(data.updated ?? 0) + Number(data.deleted ?? 0);
      counts = {
        calls: counts.calls + 1,
        reads: counts.reads + listed.length,
        writes: counts.writes + inserted.length + changed,
        transactions: counts.transactions + (action === 'database.commitTransaction' ? 1 : 0),
      };
    },
  };
}
