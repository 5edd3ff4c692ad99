import { randomInt } from 'node:crypto';

/** Without 0 O 1 I L, which look alike in print and on a phone, and U V, which sound alike read out. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTWXYZ';

export function randomCode(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
