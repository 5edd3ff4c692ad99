import type { CollectionName } from '../../../src/core/collections';
import type { Query } from '../ports';
import { placeOf } from './cursor';
import type { Declarations } from './declared';

export const MOST_IN_A_PAGE = 1000;

export interface PageAsked {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A search with its names resolved: which fields are equal, and which of the index are left over. */
export interface Search {
  readonly collection: string;
  readonly tenants: readonly string[];
  readonly fields: readonly string[];
  readonly equals: readonly string[];
  readonly range: { readonly from?: string; readonly until?: string };
  readonly descending: boolean;
  /** Where the last page ended: the values of the fields left over, the id and the tenant. */
  readonly after?: readonly string[] | undefined;
  readonly limit: number;
}

/** The fields that order a search: those after the equal ones, then id, then tenant. */
export function orderOf({ fields, equals }: Pick<Search, 'fields' | 'equals'>): string[] {
  return [...fields.slice(equals.length), 'id', 'tenant'];
}

/** @throws Error when no index serves the query or the page is too large, Refused for a cursor that is another's. */
export function searchOf<C extends CollectionName>(
  declarations: Declarations,
  query: Query<C>,
  { limit, cursor }: PageAsked,
): Search {
  const fields = declarations[query.collection]?.indexes[query.index];
  if (!fields) throw new Error(`no index ${query.index} over ${query.collection} is declared`);
  const { equals = [], range = {}, descending = false } = query;
  if (equals.length > fields.length) throw new Error(`more equal values than ${query.index} has`);
  if (query.range && equals.length === fields.length) {
    throw new Error(`${query.index} has no field left for a range`);
  }
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_IN_A_PAGE) {
    throw new Error(`a page holds 1 to ${MOST_IN_A_PAGE} records, not ${limit}`);
  }
  const search = {
    collection: query.collection,
    tenants: [...new Set(query.tenants)],
    fields,
    equals,
    range,
    descending,
    limit,
  };
  return { ...search, after: cursor ? placeOf(cursor, orderOf(search).length) : undefined };
}
