import type { Kysely } from 'kysely';
import type { CollectionName } from '../../../../src/core/collections';
import type { Query } from '../../ports';
import { cursorOf, placeOf } from './cursor';
import type { Engine, Row } from './engine';
import { ask } from './engine';
import type { Search } from './find-statement';
import { findStatement, orderOf } from './find-statement';
import type { Database, Declarations } from './tables';

export const MOST_IN_A_PAGE = 1000;

export interface Place {
  readonly engine: Engine;
  readonly compiler: Kysely<Database>;
  readonly schema: string;
  readonly declarations: Declarations;
}

/** One page of rows, and where the next one begins if there is more. */
export async function findPage<C extends CollectionName>(
  { engine, compiler, schema, declarations }: Place,
  query: Query<C>,
  page: { limit: number; cursor?: string | undefined },
): Promise<{ rows: Row[]; cursor?: string }> {
  const search = searchOf(declarations, query, page);
  if (search.tenants.length === 0) return { rows: [] };
  const found = await ask<Row & Record<string, string>>(
    engine,
    // One more than asked for tells whether there is a next page.
    findStatement(compiler, schema, { ...search, limit: search.limit + 1 }),
  );
  const rows = found.slice(0, search.limit);
  const last = rows.at(-1);
  if (found.length <= search.limit || !last) return { rows };
  return { rows, cursor: cursorOf(orderOf(search).map((column) => last[column] as string)) };
}

function searchOf<C extends CollectionName>(
  declarations: Declarations,
  query: Query<C>,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
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
