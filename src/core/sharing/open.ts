import type { Day } from '../calendar/day';
import type { Ref, Stored, Write } from '../records';
import { insert } from '../records';
import { refused } from '../refusal';
import type { Channel } from './card';

export interface OpenFacts {
  readonly day: Day;
  readonly published: Stored<'publishedStory'> | undefined;
  /** Where it may wait, in order, with what waits there already. */
  readonly places: readonly {
    readonly at: Ref<'sharedOpen'>;
    readonly taken: Stored<'sharedOpen'> | undefined;
  }[];
}

/**
 * Notes that a card was opened, once for each opening. Where all its places are taken it is not
 * counted: so many waiting show at the next count, and the page then says “at least”.
 * @throws Refused `story-not-public`.
 */
export function decideOpen(
  { story, card, channel, opening }: OpenedCard,
  { day, published, places }: OpenFacts,
): { output: Record<string, never>; writes: Write[] } {
  if (!published) throw refused('story-not-public');
  const known = places.some(({ taken }) => taken?.body.opening === opening);
  const free = known ? undefined : places.find(({ taken }) => !taken);
  const body = { of: story, card, channel, day, opening };
  return { output: {}, writes: free ? [insert(free.at, body)] : [] };
}

interface OpenedCard {
  readonly story: string;
  readonly card: string;
  readonly channel: Channel;
  readonly opening: string;
}
