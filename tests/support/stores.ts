import { randomBytes } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { declarations } from '../../cloudfunctions/_backend/collections/declarations';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { pgliteEngine } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { openStore } from '../../cloudfunctions/_backend/stores/postgres/open-store';
import type { Cloud } from '../cloudbase/start-cloud';
import { startPglite } from './start-pglite';

let client: Promise<PGlite> | undefined;
let cloud: Promise<Cloud> | undefined;
let own: Promise<Store> | undefined;
let stores = 0;

/** The schema of the store that is emptied. */
const OWN = 'own';

/**
 * An empty store of the real kind. All of one test file share one embedded database, started with
 * the first; each has a schema of its own. Closing one leaves the others open.
 */
export function freshStore(): Promise<Store> {
  stores += 1;
  return openIn(`store_${stores}`);
}

async function openIn(schema: string): Promise<Store> {
  client ??= startPglite();
  const engine = pgliteEngine(await client);
  return openStore({ ...engine, close: () => Promise.resolve() }, schema, declarations);
}

/**
 * The file's one embedded store, empty again: for tests that each begin with nothing, since making
 * the tables anew takes longer than most tests.
 */
export async function emptyStore(): Promise<Store> {
  if (!own) return (own = openIn(OWN));
  const store = await own;
  const removals = Object.keys(declarations).map((name) => `delete from "${OWN}"."${name}";`);
  await (await client)?.exec(removals.join(''));
  return store;
}

/** Stores on a server that no test has closed yet. */
const onServer = new Set<Store>();

afterAll(async () => {
  await Promise.all([...onServer].map((store) => store.close()));
  const started = await client;
  client = undefined;
  await started?.close();
  await (await cloud)?.close();
  cloud = undefined;
});

/**
 * An empty store over the cloud's own SDK, on a server of this machine that speaks as the cloud does.
 * Both are loaded with the first: most files never ask for one, and the SDK takes a second.
 */
export async function freshCloudStore(): Promise<Store> {
  const [{ openOnCloud }, { startCloud }] = await Promise.all([
    import('../cloudbase/open-on-cloud'),
    import('../cloudbase/start-cloud'),
  ]);
  cloud ??= startCloud();
  stores += 1;
  return openOnCloud(await cloud, { prefix: `store${stores}-` });
}

/** A store of its own on a PostgreSQL server: a schema that goes when the store is closed, at the file's end at the latest. */
async function serverStore(url: string): Promise<Store> {
  const schema = `test_${randomBytes(8).toString('hex')}`;
  const store = await openPostgres(url, { connections: 8, schema });
  const own: Store = {
    ...store,
    async close() {
      onServer.delete(own);
      await store.close();
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(`drop schema "${schema}" cascade`);
      await client.end();
    },
  };
  onServer.add(own);
  return own;
}

/** Every kind of store this machine has, with a way to open an empty one. */
export function storesToTry(): [name: string, open: () => Promise<Store>][] {
  const url = process.env.DATABASE_URL;
  return [['PGlite', freshStore], ['CloudBase', freshCloudStore], ...(url ? [server(url)] : [])];
}

function server(url: string): [string, () => Promise<Store>] {
  return ['PostgreSQL', () => serverStore(url)];
}
