import { declarations } from '../../cloudfunctions/_backend/collections/declarations';

export interface CloudIndex {
  readonly name: string;
  /** Fields in order, all ascending. */
  readonly fields: readonly string[];
}

/** A collection of the document database: nobody but the functions reads or writes it. */
export interface CloudCollection {
  readonly name: string;
  readonly indexes: readonly CloudIndex[];
}

type Declared = Readonly<
  Record<string, { readonly indexes: Readonly<Record<string, readonly string[]>> }>
>;

/** The declarations the SQL tables come from, as collections. */
export function cloudCollections(declared: Declared = declarations): CloudCollection[] {
  return Object.entries(declared).map(([name, { indexes }]) => ({
    name,
    indexes: Object.values(indexes).map(indexOver),
  }));
}

/** Named by its fields: one declared anew over other fields is another index, and none is dropped. */
function indexOver(declared: readonly string[]): CloudIndex {
  return { name: declared.join('_'), fields: ['tenant', ...declared, 'id'] };
}
