/** Ours: how far ahead a successor's first day may be, and how far back. Days. */
export const SUCCESSOR_AHEAD = 90;
/** Ours: how far ahead a last day may be set. Days. */
export const RELEASE_AHEAD = 90;
/** Ours: lines that may be typed on one list. */
export const MOST_TYPED = 60;
