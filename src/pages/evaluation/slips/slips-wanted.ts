import type { ShownAssembly } from '../run-words';

/** A few to spare for those who come unexpected, and for slips that are lost. Ours. */
const SPARE = 5;

/** How many slips to make: one for everybody on the roll who votes in secret, less those there are. */
export function slipsWanted({ parties, slips }: ShownAssembly): number {
  const voters = parties
    .filter(({ way }) => way !== 'signed')
    .reduce((sum, { onRoll }) => sum + onRoll, 0);
  return Math.max(1, voters + SPARE - slips.printed);
}
