import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day';
import { refused } from '../refusal';

/** How far ahead a promise may reach is not in any document: a year, so that a slip of the finger is seen. */
export const LONGEST_DUE_DAYS = 366;

/**
 * Whether a last day can be promised today.
 * @throws Refused `issue-due-past`, `issue-due-far`.
 */
export function checkDue(due: Day, today: Day): void {
  if (due < today) throw refused('issue-due-past', { due }, { field: 'due' });
  if (due > addDays(today, LONGEST_DUE_DAYS)) {
    throw refused('issue-due-far', { limit: LONGEST_DUE_DAYS }, { field: 'due' });
  }
}
