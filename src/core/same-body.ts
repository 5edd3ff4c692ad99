/** True for an object with named fields: no list, no null. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when two record bodies say the same: stores may reorder fields and drop undefined ones. */
export function sameBody(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => sameBody(item, b[i]));
  }
  if (!isPlain(a) || !isPlain(b)) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) =>
    sameBody(a[name], b[name]),
  );
}
