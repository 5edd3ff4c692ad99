import type { Store } from '../../cloudfunctions/_backend/ports';
import { Conflict, UnknownOutcome } from '../../cloudfunctions/_backend/ports';

/** What goes wrong with one commit. */
export type Mishap = 'lost-before' | 'lost-after' | 'cut-after' | 'conflict' | 'broken' | 'fine';

/** A real store whose commits meet the mishaps in turn; the last one goes on. */
export function faultyStore(store: Store, mishaps: readonly Mishap[]): Store & { commits: number } {
  const faulty = {
    ...store,
    commits: 0,
    async commit(writes: Parameters<Store['commit']>[0]) {
      const mishap = mishaps[Math.min(faulty.commits, mishaps.length - 1)] ?? 'fine';
      faulty.commits += 1;
      if (mishap === 'lost-before') throw new UnknownOutcome();
      if (mishap === 'conflict') throw new Conflict();
      if (mishap === 'broken') throw new Error('disk full at /var/lib/secret');
      await store.commit(writes);
      if (mishap === 'lost-after') throw new UnknownOutcome();
      if (mishap === 'cut-after') throw new Error('the process ended');
    },
  };
  return faulty;
}
