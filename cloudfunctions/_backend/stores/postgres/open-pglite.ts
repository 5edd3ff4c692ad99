import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { declarations } from '../../collections/declarations';
import type { Store } from '../../ports';
import type { Engine } from './engine';
import { isOfConnection, LostConnection } from './engine';
import { FolderInUse, lockFolder } from './folder-lock';
import { openStore } from './open-store';
import { pgliteDialect } from './pglite-dialect';

/**
 * The embedded PostgreSQL, in a folder or, for tests, in memory.
 * @throws FolderInUse when another process has the folder.
 */
export async function openPglite(folder: string | 'memory'): Promise<Store> {
  const engine =
    folder === 'memory' ? pgliteEngine(await start('memory://')) : await inFolder(folder);
  return openStore(engine, 'public', declarations);
}

// Loaded only where it is used: it is large, and a function in the cloud never needs it.
async function start(place: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  return PGlite.create(place);
}

async function inFolder(folder: string): Promise<Engine> {
  await mkdir(folder, { recursive: true });
  const lock = await lockFolder(folder);
  try {
    const engine = pgliteEngine(await start(join(folder, 'database')));
    return {
      ...engine,
      run(statement) {
        if (lock.lost()) throw new FolderInUse(folder);
        return engine.run(statement);
      },
      async close() {
        await engine.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

export function pgliteEngine(client: PGlite): Engine {
  return {
    dialect: pgliteDialect(client),
    async run<R>({ text, values }: { text: string; values: readonly unknown[] }): Promise<R[]> {
      if (client.closed) throw new Error('the store is closed');
      try {
        return (await client.query<R>(text, [...values])).rows;
      } catch (error) {
        throw isOfConnection(error) ? new LostConnection(error) : error;
      }
    },
    close: () => client.close(),
  };
}
