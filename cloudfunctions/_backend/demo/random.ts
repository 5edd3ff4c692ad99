/** Chance that comes out the same each time: the demo county of a day is always the same county. */
export interface Chance {
  /** 0 ≤ n < 1. */
  readonly next: () => number;
  /** 0 … below − 1. */
  readonly int: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly happens: (probability: number) => boolean;
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

/** mulberry32: small, fast, and good enough to look varied. Not for secrets. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number) => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]): T => list[int(list.length)] as T;
  const shuffle = <T>(list: readonly T[]): T[] => {
    const left = [...list];
    return list.map(() => left.splice(int(left.length), 1)[0] as T);
  };
  return { next, int, pick, happens: (probability) => next() < probability, shuffle };
}

/** A seed of its own for each thing, so that adding one thing does not change the others. */
export function seedFor(seed: number, text: string): number {
  let hash = seed ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}
