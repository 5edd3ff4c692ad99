import type { Day } from '../calendar/day';
import type { AssessmentSheet } from './sheet';

/**
 * Whether 不称职 by a closed assessment is in force on somebody. Ours: from the day it was closed until
 * the end of the year after the one assessed, by when the next assessment speaks.
 */
export function isAssessedUnqualified(
  sheets: readonly Pick<AssessmentSheet, 'state' | 'decided' | 'closedOn' | 'year'>[],
  day: Day,
): boolean {
  return sheets.some(
    ({ state, decided, closedOn = '', year }) =>
      state === 'closed' &&
      decided?.grade === 'unqualified' &&
      closedOn <= day &&
      day <= `${Number(year) + 1}-12-31`,
  );
}
