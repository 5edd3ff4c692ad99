import type { Ref } from '../records';
import { ref } from '../records';

export const STORY_ID = /^story:\d{12}:[0-9A-Z]{4,32}$/;

/** The village stands in the name, so that a link alone says whose county it is. */
export function storyId(village: string, code: string): string {
  return `story:${village}:${code}`;
}

export function villageOfStory(story: string): string {
  return story.split(':')[1] ?? '';
}

/** Letters of a story's own code that a poster's mini-program code has room for. */
const SHORT_LETTERS = 10;

/** A story's name where only so much of its code has room: the same for codes as they are made here. */
export function shortStoryId(story: string): string {
  const [, village = '', code = ''] = story.split(':');
  return storyId(village, code.slice(0, SHORT_LETTERS));
}

/** A story as it is called from outside, by its whole id. */
export const storyRef = (tenant: string, story: string): Ref<'story'> =>
  ref('story', tenant, story);

export const versionRef = (tenant: string, story: string, number: number): Ref<'storyVersion'> =>
  ref('storyVersion', tenant, `${story}:v${number}`);

export const publishedRef = (tenant: string, story: string): Ref<'publishedStory'> =>
  ref('publishedStory', tenant, story.replace(/^story:/, 'published:'));
