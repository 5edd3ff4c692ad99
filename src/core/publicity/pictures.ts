import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day';
import type { Block, PhotoBlock, Shown } from './story';

/** Ids of the files a text shows, each once. */
export function picturesIn(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.filter(isPhoto).map(({ picture }) => picture))];
}

export function isPhoto(block: Block): block is PhotoBlock {
  return block.kind === 'photo';
}

/** The text without some of its pictures; a caption goes with its picture. */
export function withoutPictures(
  blocks: readonly Block[],
  down: ReadonlySet<string>,
): readonly Block[] {
  return blocks.filter((block) => !isPhoto(block) || !down.has(block.picture));
}

/** Pictures that must not be shown again, whoever else is in them. */
export function takenDown(people: readonly Shown[]): ReadonlySet<string> {
  return new Set(
    people.filter(({ withdrawnAt }) => withdrawnAt).flatMap(({ pictures }) => pictures),
  );
}

/** Last day of each picture with people in it: the first of theirs. */
export function shownUntilOf(
  blocks: readonly Block[],
  people: readonly Shown[],
): Record<string, Day> {
  const until: Record<string, Day> = {};
  for (const picture of picturesIn(blocks)) {
    const days = people.filter(({ pictures }) => pictures.includes(picture)).map((p) => p.until);
    const [first] = days.sort();
    if (first !== undefined) until[picture] = first;
  }
  return until;
}

/** Pictures whose people agreed to no longer than before `day`. */
export function picturesOver(shownUntil: Readonly<Record<string, Day>>, day: Day): Set<string> {
  return new Set(
    Object.entries(shownUntil)
      .filter(([, until]) => until < day)
      .map(([picture]) => picture),
  );
}

/** The first day on which a picture has to go; nothing where none has. */
export function lookAtOf(shownUntil: Readonly<Record<string, Day>>): Day | undefined {
  const [first] = Object.values(shownUntil).sort();
  return first === undefined ? undefined : addDays(first, 1);
}
