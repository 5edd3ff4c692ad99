import type { CardCount, SharedOpen, Spread } from './card';
import { MOST_WAITING } from './places';

/** Cards kept one by one for each story; no document says how many. Further ones count together. */
export const MOST_CARDS = 200;

/**
 * So many waiting at once, a quarter of all places, and some of the next may have found none of
 * their four free: one in 256.
 */
const MANY_WAITING = MOST_WAITING / 4;

export function emptySpread(of: string): Spread {
  return { of, cards: [], others: {} };
}

/** A spread with some openings counted. `waiting`: how many waited when counting began. */
export function countOpens(before: Spread, opens: readonly SharedOpen[], waiting: number): Spread {
  const counted = opens.reduce(countOne, before);
  return waiting >= MANY_WAITING ? { ...counted, atLeast: true } : counted;
}

/** A card keeps the channel it was first opened by: that is how it was sent. */
function countOne(spread: Spread, { card, channel, day }: SharedOpen): Spread {
  const { cards, others } = spread;
  const known = cards.find((each) => each.card === card);
  if (known) {
    const more: CardCount = {
      ...known,
      opens: known.opens + 1,
      since: day < known.since ? day : known.since,
    };
    return { ...spread, cards: cards.map((each) => (each === known ? more : each)) };
  }
  if (cards.length < MOST_CARDS) {
    return { ...spread, cards: [...cards, { card, channel, since: day, opens: 1 }] };
  }
  return { ...spread, others: { ...others, [channel]: (others[channel] ?? 0) + 1 } };
}
