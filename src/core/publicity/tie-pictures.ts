import { attachFile, shareFile } from '../files/attach-file';
import { releaseFile } from '../files/release-file';
import type { Write } from '../records';
import { keyOf } from '../records';
import { refused } from '../refusal';
import { isPhoto, picturesIn } from './pictures';
import type { SaveFacts } from './save';
import type { Story } from './story';

/** No document says how many: enough to show a thing, few enough to be looked at. */
export const MOST_PICTURES = 20;

interface Texts {
  readonly before?: Story | undefined;
  readonly after: Story;
  /** What a picture of this story is tied to. */
  readonly name: string;
}

/**
 * Ties new pictures to the story and lets go of those left out. A picture of the record the story
 * grew out of is shown by both and kept by either.
 * @throws Refused `story-pictures-many` and those of `attachFile`.
 */
export function tiePictures({ before, after, name }: Texts, facts: SaveFacts): Write<'file'>[] {
  const named = picturesIn(after.blocks);
  if (named.length > MOST_PICTURES) {
    throw refused('story-pictures-many', { limit: MOST_PICTURES }, { field: 'blocks' });
  }
  const { author, village, handedIn } = after;
  const to = { to: name, person: author, division: village, at: facts.at };
  const origin = after.from && keyOf(after.from);
  const tied = named.flatMap((picture) => {
    const file = facts.files.get(picture);
    const field = fieldOf(after, picture);
    const at = file?.body.attached?.to;
    if (file && at === name) return [];
    if (file && at !== undefined && at === origin) return shareFile(file, to, { field });
    return [attachFile(file, { by: author, to, whileWaiting: true, field })];
  });
  const left = picturesIn(before?.blocks ?? [])
    .filter((picture) => !named.includes(picture) && !handedIn.includes(picture))
    .flatMap((picture) => releaseFile(facts.files.get(picture), name, facts.at));
  return [...tied, ...left];
}

function fieldOf({ blocks }: Story, picture: string): string {
  const at = blocks.findIndex((block) => isPhoto(block) && block.picture === picture);
  return `blocks.${at}.picture`;
}
