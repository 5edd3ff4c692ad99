import type { Block, Remark } from '../../core/publicity/story';
import { align } from './align';

/** Remarks at the blocks they mean now, and those about the whole or about what is gone. */
export interface PlacedRemarks {
  readonly at: ReadonlyMap<number, readonly string[]>;
  readonly whole: readonly string[];
}

/**
 * Remarks were made on the text as it was handed in; since then blocks may have been moved between,
 * changed or taken out.
 */
export function placeRemarks(
  remarks: readonly Remark[],
  reviewed: readonly Block[],
  now: readonly Block[],
): PlacedRemarks {
  const places = align(reviewed, now);
  const at = new Map<number, string[]>();
  const whole: string[] = [];
  for (const { block, text } of remarks) {
    const place =
      block === undefined ? undefined : places.find(({ before }) => before === block)?.after;
    if (place === undefined)
      whole.push(block === undefined ? text : `${text}（说的那一块已经删了）`);
    else at.set(place, [...(at.get(place) ?? []), text]);
  }
  return { at, whole };
}
