import type { Output } from '../../src/contract/contract';
import type { Following } from '../../src/core/adoption/trail';

/** A story that follows another, as anybody may see it. */
export function showFollowing({
  generation,
  story,
  origin,
}: Following): Output<'adoption.around'>['followUps'][number] {
  const { title, villageName, townshipName, publishedAt } = story;
  return {
    ...{ story: story.story, title, villageName, townshipName, generation, publishedAt },
    ...{ origin: origin.story, originVillageName: origin.villageName },
  };
}
