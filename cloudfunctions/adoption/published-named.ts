import { publishedRef } from '../../src/core/publicity/places';
import type { PublishedStory } from '../../src/core/publicity/published-story';
import type { Ref } from '../../src/core/records';
import type { Reader } from '../_backend/ports';

/** What readers see of these stories, in one round trip; those they do not see are left out. */
export async function publishedNamed(
  reader: Reader,
  tenant: string,
  stories: readonly string[],
): Promise<ReadonlyMap<string, PublishedStory>> {
  if (stories.length === 0) return new Map();
  const refs: Record<string, Ref<'publishedStory'>> = {};
  for (const story of stories) refs[story] = publishedRef(tenant, story);
  const found = Object.values(await reader.read(refs));
  return new Map(found.flatMap((one) => (one ? [[one.body.story, one.body] as const] : [])));
}
