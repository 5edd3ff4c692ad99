import { randomUUID } from 'node:crypto';
import { actRef, touched } from '../cloudfunctions/_backend/act-record';
import type { Store } from '../cloudfunctions/_backend/ports';
import { instantOf } from '../src/core/calendar/day';
import type { Write } from '../src/core/records';
import { insert, target } from '../src/core/records';

/** Who did it, where no WeChat identity did. */
export const SETUP_COMMAND = '服务器上的设立命令';

/**
 * The store as the set-up uses it: every commit carries the record of what it changed, from what, as
 * an act's does. `now`: milliseconds. A commit through it holds one write less.
 */
export function recordedStore(store: Store, now: number): Store {
  return { ...store, commit: (writes) => store.commit([...writes, ...recordOf(writes, now)]) };
}

function recordOf(writes: readonly Write[], now: number): Write[] {
  const [first] = writes;
  if (!first) return [];
  const at = actRef(target(first).tenant, SETUP_COMMAND, 'setup', randomUUID());
  const body = {
    ...{ endpoint: 'setup', openid: SETUP_COMMAND, inputHash: '', at: instantOf(now) },
    touched: writes.flatMap(touched),
  };
  return [insert(at, body)];
}
