import type { Write } from '../../../src/core/records';
import { target } from '../../../src/core/records';
import { MOST_WRITES } from '../ports';

/** Faults of the program, not of the moment: running the act again would not mend them. */
export function checkWrites(writes: readonly Write[]): void {
  if (writes.length > MOST_WRITES) {
    throw new Error(`a commit holds at most ${MOST_WRITES} writes, not ${writes.length}`);
  }
  const seen = new Set<string>();
  for (const write of writes) {
    const { collection, tenant, id } = target(write);
    const place = JSON.stringify([collection, tenant, id]);
    if (seen.has(place)) throw new Error(`two writes to one record in one commit: ${place}`);
    seen.add(place);
  }
}
