/** What a store must know of a collection to read its records. */
export interface Shaped {
  readonly shape: number;
  readonly upgrades: Readonly<Record<number, (old: never) => unknown>>;
}

/** Brings a body stored at an older shape up to the declared one, step by step. */
export function bringUp(declared: Shaped, shape: number, body: unknown): unknown {
  if (shape > declared.shape) {
    throw new Error(
      `a record has shape ${shape}, but this program knows shapes up to ${declared.shape} only`,
    );
  }
  let current = body;
  for (let from = shape; from < declared.shape; from += 1) {
    const upgrade = declared.upgrades[from];
    if (!upgrade) throw new Error(`no upgrade from shape ${from} is declared`);
    current = upgrade(current as never);
  }
  return current;
}
