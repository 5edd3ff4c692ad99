import type { TripClaim } from '../../src/core/allowance/trip-claim';
import { monthInWords } from '../../src/core/calendar/in-words';
import type { Todo } from './todo';
import { nameOldest } from './todo';

/** Return trips that people of the caller’s unit claimed and nobody looked at yet. */
export function claimTodos(waiting: readonly TripClaim[]): Todo[] {
  const todos = waiting.map(({ person, name, month, unit, steps }): Todo => {
    const query = { by: 'unit', month, person: `${person} ${unit}` };
    return {
      ...{ kind: 'allowances', text: `${name}报了 ${monthInWords(month)}的往返，等您核对` },
      since: steps[steps.length - 1]?.at ?? '',
      opens: { page: 'allowances', query },
    };
  });
  const [oldest] = waiting;
  return nameOldest(todos, (count) => ({
    text: `另有 ${count} 人报了往返，等您核对`,
    opens: { page: 'allowances', query: { by: 'unit', month: oldest?.month ?? '' } },
  }));
}
