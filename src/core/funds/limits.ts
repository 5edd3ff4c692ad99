/** Limits of this project's own: no document has any. */

/** Entries a village's year may have. */
export const MOST_ENTRIES = 300;

/** Years back that may still be written in: money comes late, and is made up later. */
export const FUND_YEARS_BACK = 2;

/** Projects a village may have, and notes of progress one may have. */
export const MOST_PROJECTS = 60;
export const MOST_NOTES = 100;

/** Years from the first to the last day of a project. */
export const LONGEST_PROJECT_YEARS = 5;
