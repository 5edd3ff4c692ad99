import type { Remark } from '../../../core/publicity/story';

/** What a review says, out of its fields by place: empty ones say nothing. In the order of the text. */
export function remarksOf(fields: Readonly<Record<string, string>>): Remark[] {
  return Object.entries(fields)
    .filter(([, text]) => text.trim() !== '')
    .map(([place, text]) => (place === 'whole' ? { text } : { block: Number(place), text }))
    .sort((a, b) => (a.block ?? Infinity) - (b.block ?? Infinity));
}
