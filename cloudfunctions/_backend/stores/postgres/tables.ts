/** Named by its fields, so that an index declared anew over other fields is another index. */
export function indexName(collection: string, fields: readonly string[]): string {
  return [collection, ...fields].join('_');
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function tableOf(schema: string, collection: string): string {
  return `${quoted(schema)}.${quoted(collection)}`;
}

/** Tables and columns come from the declarations at run time; SQL is not checked by their types. */
export type Database = Record<string, Record<string, unknown>>;
