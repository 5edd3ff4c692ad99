/** Ours: the longest a unit is given to put something right, no document says how long. Days. */
export const RECTIFY_DAYS = 365;
