import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  collectionNames,
  declarations,
} from '../../cloudfunctions/_backend/collections/declarations';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { pgliteEngine } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { openStore } from '../../cloudfunctions/_backend/stores/postgres/open-store';
import { startPglite } from '../support/start-pglite';

/** A row as whoever holds the database sees it, where it lies and which transaction wrote it too. */
export interface SeenRow {
  readonly id: string;
  readonly version: number;
  readonly xmin: number;
  readonly body: unknown;
}

/** Everything stored at one moment, by collection, in the order in which it lies there. */
export interface Dump {
  readonly moment: string;
  readonly rows: Readonly<Record<string, readonly SeenRow[]>>;
}

export interface Files {
  readonly tables: readonly Buffer[];
  readonly log: Buffer;
}

export interface WatchedFolder {
  readonly store: Store;
  dump(moment: string): Promise<Dump>;
  /** Every file of the database, as its bytes lie on the disk: the write-ahead log in order. */
  files(): Promise<Files>;
  close(): Promise<void>;
}

/** The embedded database in a folder of its own, and a way to copy all that is in it. */
export async function openWatchedFolder(): Promise<WatchedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'zaicun-secrecy-'));
  const client = await startPglite(join(folder, 'database'));
  const store = await openStore(pgliteEngine(client), 'public', declarations);

  // All in one query: asking each by itself takes ten times as long.
  const everything = collectionNames
    .map(
      (name) =>
        `select '${name}' as collection, row_number() over (order by ctid) as place, ` +
        `id, version, xmin::text::int as xmin, body from "${name}"`,
    )
    .join(' union all ');

  return {
    store,
    async dump(moment) {
      const rows: Record<string, SeenRow[]> = Object.fromEntries(
        collectionNames.map((name) => [name, []]),
      );
      const found = await client.query<SeenRow & { collection: string }>(
        `${everything} order by collection, place`,
      );
      for (const { collection, id, version, xmin, body } of found.rows) {
        rows[collection]?.push({ id, version, xmin, body });
      }
      return { moment, rows };
    },
    async files() {
      // Within minutes it would be written to its files by itself.
      await client.query('checkpoint');
      const all = filesIn(folder);
      const isLog = (path: string) => /pg_wal\/[0-9A-F]{24}$/.test(path);
      const bytes = (paths: string[]) => paths.map((path) => readFileSync(path));
      return {
        tables: bytes(all.filter((path) => !isLog(path))),
        log: Buffer.concat(bytes(all.filter(isLog))),
      };
    },
    async close() {
      await client.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });
}
