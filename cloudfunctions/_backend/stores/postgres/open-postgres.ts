import { createHash } from 'node:crypto';
import { PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { declarations } from '../../collections/declarations';
import type { Store } from '../../ports';
import type { Engine, Statement } from './engine';
import { isOfConnection, LostConnection } from './engine';
import { openStore } from './open-store';

export interface PostgresOptions {
  /** Connections held at most. */
  readonly connections?: number;
  /** Where the tables are; made if it does not exist. */
  readonly schema?: string;
}

/** A PostgreSQL server, by its address: `postgres://user@host/database`. */
export function openPostgres(url: string, options: PostgresOptions = {}): Promise<Store> {
  const { connections = 10, schema = 'public' } = options;
  return openStore(postgresEngine(url, connections), schema, declarations);
}

/** Enough for every statement of a program; a program that makes up more of them leaves them unnamed. */
const MOST_PREPARED = 500;

export function postgresEngine(url: string, connections: number): Engine {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // A lost connection is told to whoever waits for its answer; an idle one is replaced. The events
  // that say so besides would end the process if nobody listened.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const names = new Map<string, string>();

  function nameOf(text: string): string | undefined {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST_PREPARED) return known;
    const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
    names.set(text, name);
    return name;
  }

  return {
    dialect: new PostgresDialect({ pool }),
    async run<R>({ text, values }: Statement): Promise<R[]> {
      const name = nameOf(text);
      const client = await pool.connect();
      let lost = false;
      try {
        const prepared = name === undefined ? { text } : { text, name };
        return (await client.query({ ...prepared, values: [...values] })).rows as R[];
      } catch (error) {
        lost = isOfConnection(error);
        throw lost ? new LostConnection(error) : error;
      } finally {
        client.release(lost);
      }
    },
    close: () => pool.end(),
  };
}
