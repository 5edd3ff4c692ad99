/** What a store is made from: `collections/declarations`, or a test's own. */
export interface Declared {
  readonly shape: number;
  readonly upgrades: Readonly<Record<number, (old: never) => unknown>>;
  readonly indexes: Readonly<Record<string, readonly string[]>>;
  /** Shares a transaction with its own kind only. */
  readonly apart?: true;
}
export type Declarations = Readonly<Record<string, Declared>>;

/** What the stores keep beside the fields of an index, under names of their own. */
const ownNames = ['_id', 'tenant', 'id', 'version', 'shape', 'body', 'touched'];

/** Fields kept apart from the body, as text, because some index names them. */
export function indexedFields(declared: Declared): string[] {
  const fields = [...new Set(Object.values(declared.indexes).flat())];
  const taken = fields.find((field) => ownNames.includes(field));
  if (taken) throw new Error(`an index cannot be over a field named ${taken}`);
  return fields;
}

/** @throws Error when the collection is not declared. */
export function declaredOf(declarations: Declarations, collection: string): Declared {
  const found = declarations[collection];
  if (!found) throw new Error(`no collection ${collection} is declared`);
  return found;
}
