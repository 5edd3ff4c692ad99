import type { CollectionName } from '../../src/core/collections';
import type { Ref, Stored, Write } from '../../src/core/records';
import type { IndexName } from './collections/declarations';

/**
 * A search by a declared index: some of its fields equal (a prefix, in order), then at most one
 * range, on the next field, which is also the order (ties by the rest of the index, then by id),
 * by code point. `until` is excluded. An absent field counts as empty text.
 */
export interface Query<C extends CollectionName> {
  readonly collection: C;
  /** Results of several tenants are merged in the order of the index. */
  readonly tenants: readonly string[];
  readonly index: IndexName<C>;
  readonly equals?: readonly string[];
  readonly range?: { readonly from?: string; readonly until?: string };
  readonly descending?: boolean;
}

export interface Page<C extends CollectionName> {
  readonly records: Stored<C>[];
  /** Hand back to get the next page; absent on the last. Opaque. */
  readonly cursor?: string;
}

export type Found<R extends Record<string, Ref>> = {
  readonly [K in keyof R]: R[K] extends Ref<infer C> ? Stored<C> | undefined : never;
};

/** The part of the store an act may use while it gathers facts. */
export interface Reader {
  /** Several records of any collections by id, in one round trip. */
  read<R extends Record<string, Ref>>(refs: R): Promise<Found<R>>;
  /** One page, at most 1,000 records. */
  find<C extends CollectionName>(
    query: Query<C>,
    page: { limit: number; cursor?: string },
  ): Promise<Page<C>>;
  /** All of them, page by page. */
  each<C extends CollectionName>(query: Query<C>): AsyncIterable<Stored<C>>;
}

export interface Store extends Reader {
  /**
   * All writes or none, at most `MOST_WRITES`.
   * @throws Conflict when an insert exists already or a record is not at the version read.
   * @throws UnknownOutcome when the connection was lost and nobody knows whether it happened.
   */
  commit(writes: readonly Write[]): Promise<void>;
  close(): Promise<void>;
}

export const MOST_WRITES = 100;

export class Conflict extends Error {
  constructor(cause?: unknown) {
    super('a record changed since it was read', { cause });
  }
}

export class UnknownOutcome extends Error {
  constructor(cause?: unknown) {
    super('the commit was sent but its outcome is not known', { cause });
  }
}

/** Milliseconds since 1970. */
export type Clock = () => number;

/** Keyed hash with a secret from outside the store: 64 hex digits, different for each purpose. */
export type KeyedHash = (purpose: string, text: string) => string;

export interface Ports {
  readonly store: Store;
  readonly now: Clock;
  readonly keyedHash: KeyedHash;
  /** Random letters and digits without look-alikes. */
  readonly randomCode: (length: number) => string;
  /** A fault's reference number goes to the caller, the rest to the log. */
  readonly logFault: (reference: string, endpoint: string, error: unknown) => void;
}
