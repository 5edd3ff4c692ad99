import { Kysely } from 'kysely';
import type { CollectionName, Collections } from '../../../../src/core/collections';
import type { Ref, Stored, Write } from '../../../../src/core/records';
import { target } from '../../../../src/core/records';
import type { Found, Page, Query, Store } from '../../ports';
import { Conflict, UnknownOutcome } from '../../ports';
import { bringUp } from '../bring-up';
import { checkWrites } from '../check-writes';
import type { Declarations } from '../declared';
import { declaredOf } from '../declared';
import { eachRecord } from '../each-record';
import { commitStatement, NOT_ALL_TOUCHED } from './commit-statement';
import type { Engine, Row, Statement } from './engine';
import { LostConnection, sqlState } from './engine';
import { findPage } from './find-page';
import { mergeCommits } from './merge-commits';
import { mergeReads } from './merge-reads';
import { prepareTables } from './prepare-tables';
import { readRows } from './read-rows';
import type { Database } from './tables';

/** Unique violation, deadlock, serialization failure, and our own check. */
const conflicts = new Set(['23505', '40P01', '40001', NOT_ALL_TOUCHED]);

/** A store over any PostgreSQL; its tables are made or brought up to date first. */
export async function openStore(
  engine: Engine,
  schema: string,
  declarations: Declarations,
): Promise<Store> {
  const compiler = new Kysely<Database>({ dialect: engine.dialect });
  await prepareTables(compiler, schema, declarations);
  const place = { engine, compiler, schema, declarations };
  const rowsOf = mergeReads((refs) => readRows(engine, schema, refs));
  const shapeOf = (collection: string) => declaredOf(declarations, collection).shape;

  function stored<C extends CollectionName>(collection: C, row: Row): Stored<C> {
    const body = bringUp(
      declaredOf(declarations, collection),
      row.shape,
      row.body,
    ) as Collections[C];
    return { collection, tenant: row.tenant, id: row.id, version: row.version, body };
  }

  // One transaction is one number on every row it wrote: what must not be tied to others has its own.
  const companyOf = (writes: readonly Write[]) =>
    writes
      .map((write) => target(write).collection)
      .find((collection) => declaredOf(declarations, collection).apart) ?? '';
  const keep = mergeCommits((writes) => send(engine, commitStatement(schema, shapeOf, writes)), {
    companyOf,
  });

  async function read<R extends Record<string, Ref>>(refs: R): Promise<Found<R>> {
    const wanted = Object.entries(refs);
    if (wanted.length === 0) return {} as Found<R>;
    const rows = await rowsOf(Object.values(refs));
    const found = wanted.map(([name, { collection }], index) => {
      const row = rows[index];
      return [name, row && stored(collection, row)];
    });
    return Object.fromEntries(found) as Found<R>;
  }

  async function find<C extends CollectionName>(
    query: Query<C>,
    page: { limit: number; cursor?: string },
  ): Promise<Page<C>> {
    const { rows, cursor } = await findPage(place, query, page);
    const records = rows.map((row) => stored(query.collection, row));
    return cursor === undefined ? { records } : { records, cursor };
  }

  async function commit(writes: readonly Write[]): Promise<void> {
    checkWrites(writes);
    if (writes.length === 0) return;
    await keep(writes);
  }

  const each: Store['each'] = (query) => eachRecord(find, query);

  return { read, find, each, commit, close: () => engine.close() };
}

async function send(engine: Engine, commit: Statement): Promise<void> {
  try {
    await engine.run(commit);
  } catch (error) {
    if (error instanceof LostConnection) throw new UnknownOutcome(error);
    if (conflicts.has(sqlState(error) ?? '')) throw new Conflict(error);
    throw error;
  }
}
