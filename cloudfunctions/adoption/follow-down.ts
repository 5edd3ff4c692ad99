import { MOST_FOLLOW_UPS, MOST_GENERATIONS } from '../../src/core/adoption/limits';
import type { Following } from '../../src/core/adoption/trail';
import type { PublishedStory } from '../../src/core/publicity/published-story';
import type { Reader } from '../_backend/ports';
import { publishedNamed } from './published-named';

export interface Followed {
  readonly following: readonly Following[];
  /** There are more than were followed down. */
  readonly more: boolean;
}

/**
 * What grew out of a story, generation by generation: one round of searches and one read for each. What
 * follows a story that is not public is not reached.
 */
export async function followDown(
  reader: Reader,
  tenant: string,
  story: PublishedStory,
): Promise<Followed> {
  const following: Following[] = [];
  let above: readonly PublishedStory[] = [story];
  for (let generation = 1; above.length > 0; generation += 1) {
    const next = await generationBelow(reader, tenant, { above, generation });
    const room = generation > MOST_GENERATIONS ? 0 : MOST_FOLLOW_UPS - following.length;
    following.push(...next.slice(0, room));
    if (next.length > room) return { following, more: true };
    above = next.map((each) => each.story);
  }
  return { following, more: false };
}

async function generationBelow(
  reader: Reader,
  tenant: string,
  { above, generation }: { above: readonly PublishedStory[]; generation: number },
): Promise<Following[]> {
  const pages = await Promise.all(
    above.map(async (origin) => {
      const at = { index: 'byOrigin', equals: [origin.story] } as const;
      const query = { collection: 'followUp', tenants: [tenant], ...at } as const;
      const { records } = await reader.find(query, { limit: MOST_FOLLOW_UPS + 1 });
      return records.map(({ body }) => ({ origin, link: body }));
    }),
  );
  const links = pages.flat();
  const stories = await publishedNamed(
    reader,
    tenant,
    links.map(({ link }) => link.followUp),
  );
  return links.flatMap(({ origin, link }) => {
    const story = stories.get(link.followUp);
    return story ? [{ generation, link, story, origin }] : [];
  });
}
