import { useEffect } from 'react';
import { cardIn, countOpened } from '../../../client/shared-cards';

/** Whoever came by a shared card is counted once the story is there to be read. */
export function useCounted(story: string, from: Readonly<Record<string, string>>, there: boolean) {
  const by = cardIn(from);
  const card = by?.card;
  const channel = by?.channel;
  useEffect(() => {
    if (there && card && channel) void countOpened(story, { card, channel });
  }, [story, there, card, channel]);
}
