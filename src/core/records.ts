import type { CollectionName, Collections } from './collections';

/** Where a record lives. Ids are built from what makes the record unique, so they can be foreseen. */
export interface Ref<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly tenant: string;
  readonly id: string;
}

/** A record as read: `version` starts at 1 and grows by one with each replacement. */
export interface Stored<C extends CollectionName = CollectionName> extends Ref<C> {
  readonly version: number;
  readonly body: Collections[C];
}

/** One change of a commit. Replacements carry what was read, so history needs no second read. */
export type Write<C extends CollectionName = CollectionName> =
  | { readonly kind: 'insert'; readonly ref: Ref<C>; readonly body: Collections[C] }
  | { readonly kind: 'replace'; readonly before: Stored<C>; readonly body: Collections[C] }
  | { readonly kind: 'remove'; readonly before: Stored<C> }
  /** The decision rests on this record staying as it was read; it is not written. */
  | { readonly kind: 'unchanged'; readonly before: Stored<C> };

export function ref<C extends CollectionName>(collection: C, tenant: string, id: string): Ref<C> {
  return { collection, tenant, id };
}

export function insert<C extends CollectionName>(at: Ref<C>, body: Collections[C]): Write<C> {
  return { kind: 'insert', ref: at, body };
}

export function replace<C extends CollectionName>(
  before: Stored<C>,
  body: Collections[C],
): Write<C> {
  return { kind: 'replace', before, body };
}

export function remove<C extends CollectionName>(before: Stored<C>): Write<C> {
  return { kind: 'remove', before };
}

export function unchanged<C extends CollectionName>(before: Stored<C>): Write<C> {
  return { kind: 'unchanged', before };
}

/** Inserts where nothing was read, replaces where something was. */
export function put<C extends CollectionName>(
  at: Ref<C>,
  before: Stored<C> | undefined,
  body: Collections[C],
): Write<C> {
  return before ? replace(before, body) : insert(at, body);
}

/** A record's name among those of its tenant: `collection id`. */
export function keyOf({ collection, id }: Pick<Ref, 'collection' | 'id'>): string {
  return `${collection} ${id}`;
}

/** Which record a write touches. */
export function target(write: Write): Ref {
  return write.kind === 'insert' ? write.ref : write.before;
}
