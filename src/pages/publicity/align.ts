/** One place in two texts: which block stood there before, which stands there now. */
export interface Place {
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly same: boolean;
}

interface Kinded {
  readonly kind: string;
}

/**
 * Lays two texts beside each other: equal blocks face each other in order, and between them those
 * of one kind are taken for the same one, changed; the rest was added or taken out.
 */
export function align<B extends Kinded>(before: readonly B[], after: readonly B[]): Place[] {
  const anchors = equalPairs(before, after);
  const ends = { before: before.length, after: after.length };
  const places: Place[] = [];
  let from = { before: 0, after: 0 };
  for (const anchor of [...anchors, ends]) {
    places.push(...gap(before, after, from, anchor));
    if (anchor !== ends) places.push({ ...anchor, same: true });
    from = { before: anchor.before + 1, after: anchor.after + 1 };
  }
  return places;
}

type Spot = { readonly before: number; readonly after: number };

/** The longest run of equal blocks that keeps its order, as pairs of their places. */
function equalPairs<B>(before: readonly B[], after: readonly B[]): Spot[] {
  const one = before.map((block) => JSON.stringify(block));
  const two = after.map((block) => JSON.stringify(block));
  const longest = one.map(() => two.map(() => 0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1) {
    const row = longest[i] ?? [];
    for (let j = two.length - 1; j >= 0; j -= 1) {
      row[j] = one[i] === two[j] ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Spot[] = [];
  for (let i = 0, j = 0; i < one.length && j < two.length;) {
    if (one[i] === two[j]) pairs.push({ before: i++, after: j++ });
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** What lies between two anchors: in the order of what stands there now, what went in its old place. */
function gap<B extends Kinded>(
  before: readonly B[],
  after: readonly B[],
  from: Spot,
  to: Spot,
): Place[] {
  const places: Place[] = [];
  let old = from.before;
  for (let now = from.after; now < to.after; now += 1) {
    const partner = sameKind(before, old, to.before, after[now]?.kind);
    if (partner === undefined) {
      places.push({ after: now, same: false });
      continue;
    }
    for (; old < partner; old += 1) places.push({ before: old, same: false });
    places.push({ before: partner, after: now, same: false });
    old = partner + 1;
  }
  for (; old < to.before; old += 1) places.push({ before: old, same: false });
  return places;
}

function sameKind(
  blocks: readonly Kinded[],
  from: number,
  to: number,
  kind: string | undefined,
): number | undefined {
  const found = blocks.slice(from, to).findIndex((block) => block.kind === kind);
  return found < 0 ? undefined : from + found;
}
