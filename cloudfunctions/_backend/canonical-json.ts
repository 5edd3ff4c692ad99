/** JSON with sorted names, so that the same content is the same text however it was written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, at: unknown) =>
    typeof at === 'object' && at !== null && !Array.isArray(at)
      ? Object.fromEntries(Object.entries(at).sort(([a], [b]) => (a < b ? -1 : 1)))
      : at,
  );
}
