import { dayInWords } from '../calendar/in-words';
import type { Due } from '../due';
import { ownDue } from '../due';
import { DAYS_TO_ANSWER } from './record';
import type { SpotCheck } from './spot-check';

/** What is still due: the cadre's answer, while it is waited for. */
export function duesOf({ state, answerUntil }: SpotCheck): Due[] {
  if (state !== 'checked' || !answerUntil) return [];
  const text =
    `记录之后留 ${DAYS_TO_ANSWER} 天给本人说明，记录当天不算；可以不写，` +
    '过期由另一位同志认定或不予认定，不自动认定。';
  return [ownDue('check-answer-by', '说明期限', dayInWords(answerUntil), text)];
}
