/** What no document says and is ours. */

/** Open questions of one person about one story: more would be a conversation. */
export const MOST_OPEN_OF_ONE = 3;

/** Open questions one desk holds: whoever answers none for so long is not asked more. */
export const MOST_ON_DESK = 100;

/** How far ahead a trial may be announced, and how far back it may have begun. */
export const TRIAL_AHEAD_DAYS = 92;
export const TRIAL_BACK_DAYS = 366;

/** Generations of follow-ups that are followed down, and stories of them that are named. */
export const MOST_GENERATIONS = 5;
export const MOST_FOLLOW_UPS = 30;
