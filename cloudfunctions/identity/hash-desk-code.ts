import { normaliseCode } from '../../src/core/roster/binding-code';
import type { KeyedHash } from '../_backend/ports';

/** What a desk's code is kept and found by, however it was typed. */
export function hashDeskCode(keyedHash: KeyedHash, code: string): string {
  return keyedHash('desk-code', normaliseCode(code));
}
