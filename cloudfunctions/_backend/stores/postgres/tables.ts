/** What tables are made from: `collections/declarations`, or a test's own. */
export interface Declared {
  readonly shape: number;
  readonly upgrades: Readonly<Record<number, (old: never) => unknown>>;
  readonly indexes: Readonly<Record<string, readonly string[]>>;
}
export type Declarations = Readonly<Record<string, Declared>>;

const ownColumns = ['tenant', 'id', 'version', 'shape', 'body'];

/** Fields that get a column generated from the body: those some index names. */
export function indexedFields(declared: Declared): string[] {
  const fields = [...new Set(Object.values(declared.indexes).flat())];
  const taken = fields.find((field) => ownColumns.includes(field));
  if (taken) throw new Error(`an index cannot be over a field named ${taken}`);
  return fields;
}

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
