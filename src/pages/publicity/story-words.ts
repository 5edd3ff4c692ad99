import { clockOf, dayOf } from '../../core/calendar/day';
import { dateInWords } from '../../core/calendar/in-words';
import type { Block } from '../../core/publicity/story';

type Written =
  Exclude<Block, { kind: 'photo' }> | { readonly kind: 'photo'; readonly caption: string };

/** What is read aloud: the title, who tells it, then piece by piece; of a photo its caption. */
export function readStory(title: string, teller: string, blocks: readonly Written[]): string {
  return [title, teller, ...blocks.map(sayBlock)].map(closed).join('');
}

function sayBlock(block: Written): string {
  switch (block.kind) {
    case 'figure':
      return `${block.label}：${block.value}`;
    case 'quote':
      return `${block.from}说：${block.text}`;
    case 'photo':
      return block.caption && `照片：${block.caption}`;
    default:
      return block.text;
  }
}

/** A voice pauses at a full stop, and not at the end of a line. */
function closed(text: string): string {
  const said = text.trim();
  return said === '' || /[。！？!?；：]$/.test(said) ? said : `${said}。`;
}

/** What a block is called in lists of remarks: its place and its first words. */
export function sayPlace(block: Written | undefined, index: number): string {
  const words = block && firstWords(block);
  return `第 ${index + 1} 块${words ? `“${words}”` : ''}`;
}

const MOST_WORDS = 12;

function firstWords(block: Written): string {
  const { kind } = block;
  const text = kind === 'photo' ? block.caption : kind === 'figure' ? block.label : block.text;
  // By characters, not by halves of them.
  const letters = Array.from(text.trim().replace(/\s+/g, ' '));
  return letters.slice(0, MOST_WORDS).join('') + (letters.length > MOST_WORDS ? '…' : '');
}

/** 2026年11月18日, in UTC+8. */
export function sayDate(at: string): string {
  return dateInWords(dayOf(Date.parse(at)));
}

/** 2026年11月18日 09:30, in UTC+8. */
export function sayMoment(at: string): string {
  return `${sayDate(at)} ${clockOf(Date.parse(at))}`;
}
