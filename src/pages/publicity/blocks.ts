import type { Block } from '../../core/publicity/story';

export type BlockKind = Block['kind'];

export const blockNames: Readonly<Record<BlockKind, string>> = {
  heading: '小标题',
  paragraph: '段落',
  photo: '照片',
  figure: '数字',
  quote: '引语',
};

/** A block while it is written: its `key` tells it from the others wherever it is moved. */
export type DraftBlock = Block & { readonly key: string };

/** `key`: one no other block has. */
export function emptyBlock(kind: Exclude<BlockKind, 'photo'>): Block {
  if (kind === 'figure') return { kind, value: '', label: '' };
  if (kind === 'quote') return { kind, text: '', from: '' };
  return { kind, text: '' };
}

/** Behind the block at `after`; at the end where that is none. */
export function insertBlock(
  blocks: readonly DraftBlock[],
  block: Block,
  after = blocks.length - 1,
): DraftBlock[] {
  const fresh = { ...block, key: nextKey(blocks) };
  return [...blocks.slice(0, after + 1), fresh, ...blocks.slice(after + 1)];
}

function nextKey(blocks: readonly DraftBlock[]): string {
  return `b${1 + Math.max(0, ...blocks.map(({ key }) => Number(key.slice(1)) || 0))}`;
}

/** `by` -1: up; 1: down. One that would leave the text stays. */
export function moveBlock(blocks: readonly DraftBlock[], at: number, by: -1 | 1): DraftBlock[] {
  const moved = blocks[at];
  const other = blocks[at + by];
  if (!moved || !other) return [...blocks];
  return blocks.map((block, index) => (index === at ? other : index === at + by ? moved : block));
}

/** True where nothing would be lost with it. */
export function isBlank(block: Block): boolean {
  if (block.kind === 'photo') return false;
  if (block.kind === 'figure') return !block.value.trim() && !block.label.trim();
  if (block.kind === 'quote') return !block.text.trim() && !block.from.trim();
  return !block.text.trim();
}

export function keyed(blocks: readonly Block[]): DraftBlock[] {
  return blocks.map((block, index) => ({ ...block, key: `b${index + 1}` }));
}

export function unkeyed(blocks: readonly DraftBlock[]): Block[] {
  return blocks.map(({ key, ...block }) => {
    void key;
    return block;
  });
}
