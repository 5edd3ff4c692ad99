import type { PublishedStory } from '../publicity/published-story';
import type { Story } from '../publicity/story';
import type { Stored, Write } from '../records';
import type { LinkingFacts } from './link';
import { linkWrites } from './link';

export interface PublishingFacts extends Omit<LinkingFacts, 'caller'> {
  /** The story that is published, as it was before. */
  readonly story: Stored<'story'>;
  /** What readers read of it before: of a correction. */
  readonly before: Stored<'publishedStory'> | undefined;
  readonly origin: Stored<'publishedStory'> | undefined;
}

/**
 * What is committed beside the publishing of a story whose writer named what it grew out of: the
 * link, by the rules of linking. Nothing where that is not there to be read, or was published later
 * than a story that is corrected; nor where there is or was a link already, which may have been
 * taken off with a reason.
 */
export function linkOnPublishing({ story, before, origin, ...facts }: PublishingFacts): Write[] {
  const { author, authorName } = story.body;
  const followUp = { ...story.body, story: story.id };
  if (!origin || facts.link || !mayFollow(origin.body, story.body, before?.body)) return [];
  const caller = { person: author, name: authorName };
  return linkWrites([origin.body, followUp], { ...facts, caller });
}

function mayFollow(
  origin: PublishedStory,
  { village }: Story,
  before: PublishedStory | undefined,
): boolean {
  const first = before === undefined || origin.publishedAt < before.publishedAt;
  return origin.village !== village && first;
}
