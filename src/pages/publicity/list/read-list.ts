import { readStory } from '../story-words';
import type { Item } from './use-stories';

/** How many there are, then each by its title and where it is from. */
export function readList(stories: readonly Item[]): string {
  const lines = stories.map(({ title, villageName }) => ({
    kind: 'paragraph' as const,
    text: `${villageName}：${title}`,
  }));
  return readStory(`这里有 ${stories.length} 篇案例`, '', lines);
}
