import type { Day } from '../../src/core/calendar/day';
import type { Leave } from '../../src/core/leave/leave';
import { periodInWords } from '../../src/core/leave/words';
import type { Todo } from './todos';

/** Requests that wait for the caller; and the caller's own: handed back, or over and not ended. */
export function leaveTodos(
  { own, waiting }: { readonly own: readonly Leave[]; readonly waiting: readonly Leave[] },
  day: Day,
): Todo[] {
  const [oldest] = waiting;
  const decide = oldest && {
    text: `有 ${waiting.length} 件请假等您审批`,
    since: oldest.askedAt,
  };
  const back = own
    .filter(({ state }) => state === 'sent-back')
    .map((leave) => ({ text: `${periodInWords(leave)}的请假被退回，请修改后再申请` }));
  const over = own
    .filter(({ state, to, route }) => state === 'granted' && to < day && route.returnReported)
    .map((leave) => ({ text: `${periodInWords(leave)}的请假已期满，请销假` }));
  return [...(decide ? [decide] : []), ...back, ...over].map((todo) => ({
    kind: 'leave',
    ...todo,
  }));
}
