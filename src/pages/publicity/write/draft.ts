import type { Block, Shown, StoryText } from '../../../core/publicity/story';
import type { DraftBlock } from '../blocks';
import { insertBlock, keyed, unkeyed } from '../blocks';

/** What one has typed, as the page holds it. */
export interface Draft {
  readonly title: string;
  readonly duty: StoryText['duty'] | '';
  readonly blocks: readonly DraftBlock[];
  readonly people: readonly Shown[];
  /** The story it grew out of; absent where it is said to be none. */
  readonly follows?: string | undefined;
}

export const emptyDraft: Draft = { title: '', duty: '', blocks: [], people: [] };

type Opened = StoryText & { readonly follows?: { readonly story: string } | undefined };

export function draftOf({ title, duty, blocks, people, follows }: Opened): Draft {
  return { title, duty, blocks: keyed(blocks), people, ...(follows && { follows: follows.story }) };
}

/** The same as it is sent: without who has no name yet, and who took back that they agreed. */
export function textOf(draft: Draft & Pick<StoryText, 'duty'>) {
  const { title, duty, blocks, people, follows } = draft;
  const sent = people.filter(isSent).map(({ name, pictures, way, takenBy, until }) => ({
    ...{ name, pictures: [...pictures], way, takenBy, until },
  }));
  const origin = follows ? { follows } : {};
  return { title, duty, blocks: unkeyed(blocks), people: sent, ...origin };
}

function isSent({ name, takenBy, withdrawnAt }: Shown): boolean {
  return name !== '' && takenBy !== '' && !withdrawnAt;
}

/** Which of the people sent somebody is: refusals count those. -1 where they are not. */
export function sentIndex(people: readonly Shown[], at: number): number {
  const person = people[at];
  return person && isSent(person) ? people.slice(0, at).filter(isSent).length : -1;
}

export function replaceBlock(draft: Draft, at: number, block: Block): Draft {
  const blocks = draft.blocks.map((old, index) =>
    index === at ? ({ ...block, key: old.key } as DraftBlock) : old,
  );
  return { ...draft, blocks };
}

/** A person who no longer stands in any picture stays: they may be in the next. */
export function removeBlock(draft: Draft, at: number): Draft {
  const gone = draft.blocks[at];
  const blocks = draft.blocks.filter((_, index) => index !== at);
  if (gone?.kind !== 'photo') return { ...draft, blocks };
  const people = draft.people.map((one) => showIn(one, gone.picture, false));
  return { ...draft, blocks, people };
}

/** A block put aside, with where it stood and who was seen in it. */
export interface Removed {
  readonly block: DraftBlock;
  readonly at: number;
  readonly seen: readonly string[];
}

export function takeOut({ blocks, people }: Draft, at: number): Removed | undefined {
  const block = blocks[at];
  const seen = people.filter(
    ({ pictures }) => block?.kind === 'photo' && pictures.includes(block.picture),
  );
  return block && { block, at, seen: seen.map(({ name }) => name) };
}

/** Where it stood, or at the end where the text has become shorter; what was typed since stays. */
export function putBack(draft: Draft, { block, at, seen }: Removed): Draft {
  const { key, ...bare } = block;
  void key;
  const place = Math.min(at, draft.blocks.length);
  const blocks = insertBlock(draft.blocks, bare as Block, place - 1);
  const people = draft.people.map((one) =>
    bare.kind === 'photo' && seen.includes(one.name) ? showIn(one, bare.picture, true) : one,
  );
  return { ...draft, blocks, people };
}

export function removePerson(draft: Draft, at: number): Draft {
  return { ...draft, people: draft.people.filter((_, index) => index !== at) };
}

/** Somebody is seen in a picture, or is not: who is seen makes it untrue that nobody is. */
export function tickPerson(draft: Draft, at: number, person: number, seen: boolean): Draft {
  const block = draft.blocks[at];
  if (block?.kind !== 'photo') return draft;
  const people = draft.people.map((one, index) =>
    index === person ? showIn(one, block.picture, seen) : one,
  );
  return tickNobody({ ...draft, people }, at, seen ? false : block.nobody === true);
}

/** Nobody one could recognise: then nobody of those who agreed is in it. */
export function tickNobody(draft: Draft, at: number, nobody: boolean): Draft {
  const block = draft.blocks[at];
  if (block?.kind !== 'photo') return draft;
  const { nobody: before, key, ...rest } = block;
  void before;
  void key;
  const people = nobody
    ? draft.people.map((one) => showIn(one, block.picture, false))
    : draft.people;
  return replaceBlock({ ...draft, people }, at, nobody ? { ...rest, nobody: true } : rest);
}

function showIn(person: Shown, picture: string, seen: boolean): Shown {
  const others = person.pictures.filter((each) => each !== picture);
  return { ...person, pictures: seen ? [...others, picture] : others };
}
