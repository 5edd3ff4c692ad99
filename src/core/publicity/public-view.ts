import type { Day } from '../calendar/day';
import type { KeptFile, PhotoKept } from '../files/file';
import { isWhole } from '../files/file';
import { isPhoto, picturesOver, withoutPictures } from './pictures';
import type { PublishedStory } from './published-story';
import type { Block } from './story';

/** The blocks readers may see today, whether or not a timer has been at the record yet. */
export function blocksOn({ blocks, shownUntil }: PublishedStory, day: Day): readonly Block[] {
  return withoutPictures(blocks, picturesOver(shownUntil, day));
}

/** The first picture, for a list. */
export function coverOn(story: PublishedStory, day: Day): string | undefined {
  return blocksOn(story, day).find(isPhoto)?.picture;
}

/** A photo, if a reader may see it: the file has the last word. */
export function photoToShow(file: KeptFile | undefined): PhotoKept | undefined {
  if (!file || file.check !== 'clean' || !isWhole(file) || !file.attached) return undefined;
  const { picture, thumbnail } = file;
  return picture && thumbnail && { picture, thumbnail };
}

const EXCERPT_LETTERS = 60;

/** How the text begins, for a list; letters as people count them. */
export function excerptOf(blocks: readonly Block[]): string {
  const [first = ''] = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const letters = [...first];
  const cut = letters.slice(0, EXCERPT_LETTERS).join('');
  return letters.length > EXCERPT_LETTERS ? `${cut}…` : cut;
}
