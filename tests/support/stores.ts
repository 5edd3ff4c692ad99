import { randomBytes } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { declarations } from '../../cloudfunctions/_backend/collections/declarations';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { pgliteEngine } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { openStore } from '../../cloudfunctions/_backend/stores/postgres/open-store';
import { openOnCloud } from '../cloudbase/open-on-cloud';
import type { Cloud } from '../cloudbase/start-cloud';
import { startCloud } from '../cloudbase/start-cloud';
import { startPglite } from './start-pglite';

// The first store of a file starts a database, which takes seconds on a busy machine.
jest.setTimeout(60_000);

let client: Promise<PGlite> | undefined;
let cloud: Promise<Cloud> | undefined;
let stores = 0;

/**
 * An empty store of the real kind. All of one test file share one embedded database, started with
 * the first; each has a schema of its own. Closing one leaves the others open.
 */
export async function freshStore(): Promise<Store> {
  client ??= startPglite();
  const engine = pgliteEngine(await client);
  stores += 1;
  return openStore({ ...engine, close: () => Promise.resolve() }, `store_${stores}`, declarations);
}

afterAll(async () => {
  const started = await client;
  client = undefined;
  await started?.close();
  await (await cloud)?.close();
  cloud = undefined;
});

/** An empty store over the cloud's own SDK, on a server of this machine that speaks as the cloud does. */
export async function freshCloudStore(): Promise<Store> {
  cloud ??= startCloud();
  stores += 1;
  return openOnCloud(await cloud, { prefix: `store${stores}-` });
}

/** A store of its own on a PostgreSQL server: a schema that goes when the store is closed. */
async function serverStore(url: string): Promise<Store> {
  const schema = `test_${randomBytes(8).toString('hex')}`;
  const store = await openPostgres(url, { connections: 8, schema });
  return {
    ...store,
    async close() {
      await store.close();
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(`drop schema "${schema}" cascade`);
      await client.end();
    },
  };
}

/** Every kind of store this machine has, with a way to open an empty one. */
export function storesToTry(): [name: string, open: () => Promise<Store>][] {
  const url = process.env.DATABASE_URL;
  return [['PGlite', freshStore], ['CloudBase', freshCloudStore], ...(url ? [server(url)] : [])];
}

function server(url: string): [string, () => Promise<Store>] {
  return ['PostgreSQL', () => serverStore(url)];
}
