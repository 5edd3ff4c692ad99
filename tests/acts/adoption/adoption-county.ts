import type { Store } from '../../../cloudfunctions/_backend/ports';
import type { Input } from '../../../src/contract/contract';
import { NEXT_VILLAGE, OTHER_VILLAGE } from '../../fixtures/small-county';
import { openStoryCounty, textWith } from '../publicity/story-county';
import type { StoryCounty } from '../publicity/story-county';

export { openStoryCounty as openAdoptionCounty };
export type { StoryCounty as AdoptionCounty };

/** A story of somebody's that anybody can read, published a minute after the one before. */
export async function publishFrom(
  county: StoryCounty,
  writer: string,
  over: Partial<Input<'publicity.save'>> = {},
): Promise<string> {
  county.wait(60_000);
  const { story, edition } = await county.call('publicity.save', writer, {
    ...textWith(),
    ...over,
  });
  await county.call('publicity.submit', writer, { story, edition });
  const clerk = over.village === OTHER_VILLAGE ? 'elsewhere' : 'clerk';
  await county.call('publicity.review', clerk, { story, version: 1, decision: 'pass' });
  await county.call('publicity.publish', 'county', { story, version: 1 });
  return story;
}

/** The writer's, then one of the next village and one of the other township, which follow it. */
export async function publishThree(county: StoryCounty) {
  const origin = await publishFrom(county, 'writer');
  const next = await publishFrom(county, 'near', { village: NEXT_VILLAGE, title: '邻村也修了路' });
  const other = await publishFrom(county, 'away', { village: OTHER_VILLAGE, title: '外镇也修了' });
  return { origin, next, other };
}

export const withdraw = (county: StoryCounty, story: string) =>
  county.call('publicity.withdraw', 'county', { story, reason: '内容有误' });

export const tryIn = (village: string, story: string): Input<'adoption.try'> => ({
  ...{ story, village, from: '2026-11-20', beginsWith: '先修一段' },
});

/** What anybody may read of a story's trail. */
export const aroundOf = (county: StoryCounty, story: string) =>
  county.call('adoption.around', '', { story });

export type OpenCounty = (store?: Store) => Promise<StoryCounty>;
