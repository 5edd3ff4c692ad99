import type { PGlite } from '@electric-sql/pglite';
import type { DatabaseConnection, Dialect, QueryResult } from 'kysely';
import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';

/** Kysely's PostgreSQL over the embedded one, which is a single connection. */
export function pgliteDialect(client: PGlite): Dialect {
  const connection: DatabaseConnection = {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const { rows, affectedRows } = await client.query<R>(sql, [...parameters]);
      return { rows, numAffectedRows: BigInt(affectedRows ?? 0) };
    },
    streamQuery() {
      throw new Error('PGlite gives whole results only');
    },
  };
  const say = async (sql: string) => {
    await connection.executeQuery(CompiledQuery.raw(sql));
  };
  const nothing = () => Promise.resolve();
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => ({
      init: nothing,
      acquireConnection: () => Promise.resolve(connection),
      beginTransaction: () => say('begin'),
      commitTransaction: () => say('commit'),
      rollbackTransaction: () => say('rollback'),
      releaseConnection: nothing,
      destroy: nothing,
    }),
  };
}
