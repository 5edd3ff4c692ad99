import { createHash } from 'node:crypto';

/** What is kept of a slip’s code: it is drawn from too many to be guessed from its hash. */
export function hashSlipCode(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
