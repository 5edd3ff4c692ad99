import type { Stored, Write } from '../records';
import { keyOf, target } from '../records';
import { sameBody } from '../same-body';

/** True while nobody changed or removed what a write of an import left. `current`: by `keyOf`. */
export function standsAsWritten(write: Write, current: ReadonlyMap<string, Stored>): boolean {
  return 'body' in write && sameBody(current.get(keyOf(target(write)))?.body, write.body);
}
