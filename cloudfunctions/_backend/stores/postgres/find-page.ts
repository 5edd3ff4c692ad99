import type { Kysely } from 'kysely';
import type { CollectionName } from '../../../../src/core/collections';
import type { Query } from '../../ports';
import { cursorOf } from '../cursor';
import type { Declarations } from '../declared';
import type { PageAsked } from '../search';
import { orderOf, searchOf } from '../search';
import type { Engine, Row } from './engine';
import { ask } from './engine';
import { findStatement } from './find-statement';
import type { Database } from './tables';

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
  page: PageAsked,
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
