/** Form of a sealed ballot, known without the arithmetic: an old phone may load this. */

export const SEAL_BYTES = 32;
/** Ballots are filled up to a multiple of so many bytes: their length tells nothing of a comment. */
export const BLOCK_BYTES = 512;
const TAG_BYTES = 16;
const MOST_BLOCKS = 4;

/** Bytes a ballot may have at most; two more say how long it is. */
export const MOST_BALLOT_BYTES = BLOCK_BYTES * MOST_BLOCKS - 2;

/** Lengths an envelope can have, in hexadecimal digits. */
export const ENVELOPE_LENGTHS = Array.from(
  { length: MOST_BLOCKS },
  (_, index) => 2 * (SEAL_BYTES + BLOCK_BYTES * (index + 1) + TAG_BYTES),
);
