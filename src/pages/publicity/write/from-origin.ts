import type { Output } from '../../../contract/contract';
import type { Block } from '../../../core/publicity/story';
import { keyed } from '../blocks';
import type { Draft } from './draft';
import { emptyDraft } from './draft';

type Entry = Output<'log.entry'>;
type Issue = Output<'evaluation.issues'>['issues'][number];

/** A story out of a day's work: its words, its kind of work and its photos. Who was visited stays out. */
export function fromEntry({ text, kind, photos, additions }: Entry): Draft {
  const words = [text, ...additions.map((each) => each.text)];
  return { ...emptyDraft, duty: kind ?? '', blocks: blocksOf(words, photos) };
}

/** A story out of what was promised: what came up, how it was to be done, what was done. */
export function fromIssue({ what, plan = '', evidence }: Issue): Draft {
  const { text = '', photos = [] } = evidence ?? {};
  return {
    ...emptyDraft,
    title: titleOf(what),
    blocks: blocksOf([what, plan, text], photos),
  };
}

/** As long as the contract takes a title. */
const MOST_TITLE = 60;

/** On one line, and cut between characters, never within one. */
function titleOf(what: string): string {
  let title = '';
  for (const letter of what.trim().replace(/\s+/g, ' ')) {
    if (title.length + letter.length > MOST_TITLE) break;
    title += letter;
  }
  return title;
}

function blocksOf(words: readonly string[], photos: readonly { readonly file: string }[]) {
  const paragraphs = words
    .filter((text) => text.trim() !== '')
    .map((text): Block => ({ kind: 'paragraph', text }));
  const pictures = photos.map(({ file }): Block => ({ kind: 'photo', picture: file, caption: '' }));
  return keyed([...paragraphs, ...pictures]);
}
