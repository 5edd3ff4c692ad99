import { createHash } from 'node:crypto';

/** Bytes that look like chance and are the same in every run, so that an attack ends as it did before. */
export function seededChance(seed: string): (length: number) => Uint8Array {
  let block = 0;
  return (length) => {
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; at += 32) {
      block += 1;
      createHash('sha256').update(`${seed} ${block}`).digest().copy(bytes, at);
    }
    return new Uint8Array(bytes);
  };
}

/** A whole number from 0 up to and without `below`. */
export function drawer(chance: (length: number) => Uint8Array): (below: number) => number {
  return (below) => Buffer.from(chance(4)).readUInt32BE() % below;
}
