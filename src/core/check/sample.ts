import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CheckDraw } from './spot-check';

/** The sampler of new draws. A better one gets a name of its own; old draws keep theirs. */
export const SAMPLER: CheckDraw['sampler'] = 'sha256-lowest-1';

/** How it is done, for whoever wants to do it again by hand. */
export const SAMPLER_WORDS =
  '对名单上的每一个编号，计算“种子:编号”（UTF-8）的 SHA-256，写成十六进制，从小到大取前几个';

/**
 * Draws `count` of the ids: those whose SHA-256 of `seed:id` (UTF-8, in hex) is lowest, in that
 * order. The same seed and list give the same draw, in whatever order the list comes; every id is as
 * likely as any other.
 */
export function drawLowest(seed: string, ids: readonly string[], count: number): string[] {
  return ids
    .map((id) => ({ id, rank: bytesToHex(sha256(utf8ToBytes(`${seed}:${id}`))) }))
    .sort((a, b) => (a.rank < b.rank || (a.rank === b.rank && a.id < b.id) ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}
