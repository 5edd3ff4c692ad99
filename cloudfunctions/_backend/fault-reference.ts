import { randomBytes } from 'node:crypto';

/** A number to quote, ten hexadecimal letters: it stands in the answer and in the log, and ties them. */
export function makeFaultReference(): string {
  return randomBytes(5).toString('hex').toUpperCase();
}
