import type { Day } from '../calendar/day';
import { refused } from '../refusal';
import { isPhoto, takenDown } from './pictures';
import type { Block, Shown, StoryText } from './story';

const kinds: Readonly<Record<Block['kind'], string>> = {
  heading: '小标题',
  paragraph: '正文',
  photo: '照片',
  figure: '数字',
  quote: '原话',
};

/** What must say something in each kind of block; a caption may be empty, a picture says something. */
function wordsOf(block: Block): Readonly<Record<string, string>> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { text: block.text };
    case 'figure':
      return { value: block.value, label: block.label };
    case 'quote':
      return { text: block.text, from: block.from };
    case 'photo':
      return {};
  }
}

/** Whether there is anything in it that one can see. */
export function saysSomething(text: string): boolean {
  return /[^\s\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}

/**
 * Whether a text is whole: a title, at least one paragraph, no block left open, and for each
 * picture either who is in it, who agreed and until when, or that nobody can be recognised.
 * @throws Refused `story-title-needed`, `story-text-needed`, `story-block-empty`,
 * `story-nobody-named`, `story-nobody-and-named`, `story-consent-over`.
 */
export function checkText({ title, blocks, people }: StoryText, day: Day): void {
  if (!saysSomething(title)) throw refused('story-title-needed', {}, { field: 'title' });
  if (!blocks.some(({ kind }) => kind === 'paragraph')) {
    throw refused('story-text-needed', {}, { field: 'blocks' });
  }
  blocks.forEach(checkBlock);
  const agreed = people.filter(({ withdrawnAt }) => !withdrawnAt);
  blocks.forEach((block, i) => checkPeople(block, i, agreed));
  agreed.forEach((person, i) => checkConsent(person, i, { blocks, day }));
}

function checkBlock(block: Block, i: number): void {
  for (const [name, words] of Object.entries(wordsOf(block))) {
    if (saysSomething(words)) continue;
    const facts = { number: i + 1, kind: kinds[block.kind] };
    throw refused('story-block-empty', facts, { field: `blocks.${i}.${name}` });
  }
}

function checkPeople(block: Block, i: number, people: readonly Shown[]): void {
  if (!isPhoto(block)) return;
  const named = people.find(({ pictures }) => pictures.includes(block.picture));
  const field = `blocks.${i}.nobody`;
  if (!named && !block.nobody) throw refused('story-nobody-named', { number: i + 1 }, { field });
  if (named && block.nobody) {
    throw refused('story-nobody-and-named', { number: i + 1, name: named.name }, { field });
  }
}

/**
 * Whether somebody shown still agrees on `day`; who is in no picture any more is not asked.
 * @throws Refused `story-consent-over`.
 */
export function checkConsent(
  { name, pictures, until }: Shown,
  i: number,
  { blocks, day }: { blocks: readonly Block[]; day: Day },
): void {
  const shown = blocks.some((block) => isPhoto(block) && pictures.includes(block.picture));
  if (!shown || until >= day) return;
  throw refused('story-consent-over', { name, until }, { field: `people.${i}.until` });
}

/** The text as it may go on: pictures that were taken down are in no block of it. */
export function showsNobodyDown({ blocks, people }: StoryText): boolean {
  const down = takenDown(people);
  return !blocks.some((block) => isPhoto(block) && down.has(block.picture));
}
