import type { Ref } from '../../../src/core/records';
import type { Found, Reader } from '../ports';

type Groups = Record<string, Record<string, Ref>>;

/** Records by id for several purposes in one round trip; each group comes back as it was asked for. */
export async function readTogether<G extends Groups>(
  reader: Reader,
  groups: G,
): Promise<{ readonly [K in keyof G]: Found<G[K]> }> {
  const named = Object.entries(groups).flatMap(([group, refs]) =>
    Object.entries(refs).map(([name, ref]) => [group, name, ref] as const),
  );
  const all = Object.fromEntries(named.map(([, , ref], index) => [String(index), ref]));
  const found: Record<string, unknown> = named.length > 0 ? await reader.read(all) : {};
  const result: Record<string, Record<string, unknown>> = {};
  for (const group of Object.keys(groups)) result[group] = {};
  named.forEach(([group, name], index) => {
    result[group] = { ...result[group], [name]: found[String(index)] };
  });
  return result as { [K in keyof G]: Found<G[K]> };
}
