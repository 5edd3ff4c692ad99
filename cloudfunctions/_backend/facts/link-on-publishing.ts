import { linkOnPublishing } from '../../../src/core/adoption/link-on-publishing';
import { adoptionRef, followUpRef } from '../../../src/core/adoption/places';
import type { Instant } from '../../../src/core/calendar/day';
import { publishedRef, storyRef } from '../../../src/core/publicity/places';
import type { Stored, Write } from '../../../src/core/records';
import type { Reader } from '../ports';

type Publishing = {
  readonly at: Instant;
  readonly published: Stored<'publishedStory'> | undefined;
};

/** What the publishing of a story also writes, once it is known when: nothing where it follows none. */
export async function linkFor(
  reader: Reader,
  story: Stored<'story'> | undefined,
): Promise<(publishing: Publishing) => Write[]> {
  const { follows, author = '' } = story?.body ?? {};
  if (!story || !follows) return () => [];
  const { tenant, id } = story;
  const found = await reader.read({
    origin: publishedRef(tenant, follows),
    originStory: storyRef(tenant, follows),
    link: followUpRef(tenant, id),
    adoption: adoptionRef(tenant, author, follows),
  });
  const { origin, originStory, link, adoption } = found;
  const facts = { tenant, story, origin, originStory, link, adoption };
  return ({ at, published }) => linkOnPublishing({ ...facts, at, before: published });
}
