import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { blocksOn, photoToShow } from '../../src/core/publicity/public-view';
import { isPhoto } from '../../src/core/publicity/pictures';
import type { PublishedStory } from '../../src/core/publicity/published-story';
import type { Block } from '../../src/core/publicity/story';
import { dutyWords } from '../../src/core/publicity/words';
import type { Stored } from '../../src/core/records';
import { linksTo } from '../_backend/facts/links-to';
import type { Outside } from '../_backend/ports';

type Read = Output<'publicity.read'>;
type ReadBlock = Read['blocks'][number];

/** Long enough to read it through, too short for a picture that was taken down to be passed on. */
export const LINK_SECONDS = 300;

/** What stands above a story, in lists and on its page. */
export function headOf(story: PublishedStory) {
  const { title, duty, village, villageName, townshipName, authorName, publishedAt } = story;
  return {
    ...{ story: story.story, title, duty, dutyWords: dutyWords[duty] },
    ...{ village, villageName, townshipName, authorName, publishedAt },
  };
}

/** The blocks of today; a picture without a link is left out with its caption. */
export async function readBlocks(
  story: PublishedStory,
  { day, files, outside }: Shown,
): Promise<ReadBlock[]> {
  const blocks = await Promise.all(
    blocksOn(story, day).map((block) =>
      isPhoto(block) ? photoBlock(block, { files, outside }) : block,
    ),
  );
  return blocks.flatMap((block) => block ?? []);
}

interface Shown {
  readonly day: Day;
  readonly files: ReadonlyMap<string, Stored<'file'>>;
  readonly outside: Outside;
}

async function photoBlock(
  { picture, caption }: Extract<Block, { kind: 'photo' }>,
  { files, outside }: Pick<Shown, 'files' | 'outside'>,
): Promise<ReadBlock | undefined> {
  const file = files.get(picture)?.body;
  const photo = photoToShow(file);
  if (!photo) return undefined;
  const links = await linksTo(photo, LINK_SECONDS, outside);
  const { width, height } = photo.picture;
  return { kind: 'photo', caption, ...links, width, height };
}
