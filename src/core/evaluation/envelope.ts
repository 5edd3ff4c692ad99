/** Form of a sealed ballot, known without the arithmetic: an old phone may load this. */

export const SEAL_BYTES = 32;
/**
 * Every ballot is filled up to so many bytes, whatever was written on it: comments are published, so
 * an envelope as long as its comment would say whose it is to whoever saw the envelopes come in.
 * The longest comment, escaped, leaves room for 28 questions.
 */
export const FILLED_BYTES = 1536;
const TAG_BYTES = 16;

/** Bytes a ballot may have at most; two more say how long it is. */
export const MOST_BALLOT_BYTES = FILLED_BYTES - 2;

/** The one length an envelope has, in hexadecimal digits. */
export const ENVELOPE_LENGTH = 2 * (SEAL_BYTES + FILLED_BYTES + TAG_BYTES);
