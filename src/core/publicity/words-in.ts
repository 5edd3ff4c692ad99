import type { Block, Story } from './story';

/** A piece of a story's words, where it stands by the input field, and where people look for it. */
export interface Piece {
  readonly text: string;
  readonly field: string;
  readonly where: string;
}

/** Characters one cannot see: they would hide a word from who checks it. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}]/gu;

/** Everything of a story that readers will read, as it is seen. */
export function wordsIn({ title, blocks, correction }: Story): Piece[] {
  const pieces = [
    { text: title, field: 'title', where: '标题' },
    ...(correction ? [{ text: correction, field: 'note', where: '更正说明' }] : []),
    ...blocks.map((block, i) => ({
      text: wordsOf(block),
      field: `blocks.${i}`,
      where: `第 ${i + 1} 块`,
    })),
  ];
  return pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(unseen, '') }))
    .filter(({ text }) => text.trim() !== '');
}

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'photo':
      return block.caption;
    case 'figure':
      return `${block.value} ${block.label}`;
    case 'quote':
      return `${block.text} ${block.from}`;
  }
}
