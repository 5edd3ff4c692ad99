import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { DeedFacts } from './deed';
import { countyActorOn } from './reviewers';

export interface ChooseFacts extends DeedFacts {
  readonly published: Stored<'publishedStory'> | undefined;
}

/**
 * Puts a published story on the county's front, at a place from 1 on, or takes it off it.
 * @throws Refused `story-unknown`, `story-not-public`, `story-not-yours`, `own-story`.
 */
export function decideChoose(
  place: number | undefined,
  { story, published, caller, day }: ChooseFacts,
): { output: { story: string; place?: number }; writes: Write[] } {
  if (!story) throw refused('story-unknown');
  if (!published) throw refused('story-not-public');
  countyActorOn(caller, story.body, day);
  const { chosen, ...rest } = published.body;
  void chosen;
  const after = place === undefined ? rest : { ...rest, chosen: String(place).padStart(2, '0') };
  return {
    output: { story: story.id, ...(place === undefined ? {} : { place }) },
    writes: [replace(published, after)],
  };
}
