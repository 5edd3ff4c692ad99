/** How JSON writes what PostgreSQL cannot keep: U+0000, and half of a pair that stands for one sign. */
const SUSPECT = /\\u(?:0000|d[89a-f][0-9a-f]{2})/;
const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Path of the first text in `value` that no store can keep, if there is one. `json` is `value` as
 * JSON: nearly every input is let through by one look at it.
 */
export function unstorableText(value: unknown, json: string): string[] | undefined {
  return SUSPECT.test(json) ? pathTo(value) : undefined;
}

function pathTo(value: unknown): string[] | undefined {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inside] of Object.entries(value)) {
    // A name made of such signs would be no help to whoever looks for the field.
    if (UNSTORABLE.test(name)) return [];
    const path = pathTo(inside);
    if (path) return [name, ...path];
  }
  return undefined;
}
