/** Days an agreed file may be fetched, the day of the agreement included. Ours: no document says. */
export const FETCH_DAYS = 7;

/** Times it may be fetched: a first, and a few for a lost or spoilt copy. Ours. */
export const MOST_FETCHES = 3;

/** Days a request waits for a word before it lapses. Ours. */
export const ASK_DAYS = 14;

/** Requests that may wait at one desk. Ours: the desk is one small record. */
export const MOST_WAITING = 40;

/** People of one office who are told of a request. Ours: a notice each goes into its commit. */
export const MOST_TOLD = 20;

/** Bytes of one file: base64 in JSON it stays below what a cloud function may answer. */
export const MOST_FILE_BYTES = 4 * 1024 * 1024;
