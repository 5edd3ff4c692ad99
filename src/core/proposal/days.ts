import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import type { Due } from '../due';
import { ownDue } from '../due';
import type { Proposal } from './proposal';

/** Days to answer in, the day it is told not counted. Ours: no document says. */
export const ANSWER_DAYS = 5;
/** Days to decide in, counted likewise; past them it shows as overdue. Ours. */
export const DECIDE_DAYS = 15;

/** By when a proposal told on `day` is to be answered and decided; both days included. */
export function datesFrom(day: Day): { answerBy: Day; decideBy: Day } {
  return { answerBy: addDays(day, ANSWER_DAYS), decideBy: addDays(day, DECIDE_DAYS) };
}

/** Answered, or nothing came within the period. */
export function isReady({ state, answerBy }: Pick<Proposal, 'state' | 'answerBy'>, day: Day) {
  return state === 'answered' || (state === 'open' && day > answerBy);
}

export function isOverdue({ state, decideBy }: Pick<Proposal, 'state' | 'decideBy'>, day: Day) {
  return (state === 'open' || state === 'answered' || state === 'returned') && day > decideBy;
}

/** What is still due: the word of whom it is about, while it is waited for; the decision. */
export function duesOf({ state, answerBy, decideBy }: Proposal): Due[] {
  const decision = ownDue(
    'proposal-decide-by',
    '办理期限',
    dayInWords(decideBy),
    `告知之后 ${DECIDE_DAYS} 天内决定，告知当天不算；过期标出，不自动处置。`,
  );
  if (state === 'answered' || state === 'returned') return [decision];
  if (state !== 'open') return [];
  const answer = ownDue(
    'proposal-answer-by',
    '说明期限',
    dayInWords(answerBy),
    `告知之后 ${ANSWER_DAYS} 天内可以说明，告知当天不算；可以不写，过期由有权的人决定，不自动处置。`,
  );
  return [answer, decision];
}
