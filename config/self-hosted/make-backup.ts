import { chmod, copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { countRecords } from './count-records';
import { hashFiles, listFiles, sha256Of } from './hash-files';
import type { Manifest } from './manifest';
import { DUMP, FILES, MANIFEST } from './manifest';
import { runPgTool } from './run-pg-tool';
import { withClient } from './with-client';

export interface BackupSetting {
  readonly databaseUrl: string;
  /** Folder of the files kept beside the records; it need not exist. */
  readonly filesFolder: string;
  /** Where the backup goes: a folder that is not there yet, or is empty. */
  readonly target: string;
  readonly version: string;
  /** Milliseconds. */
  readonly now: number;
}

/**
 * Records, files and a manifest in one folder, while the service goes on working: dump and counts
 * are of one moment, and the files are copied after it, so that none a record names is missing.
 * The folder gets its name when it is whole, and is for its owner only.
 * @throws Error in words where the folder is taken, or the database is none of ours.
 */
export async function makeBackup(setting: BackupSetting): Promise<Manifest> {
  const target = resolve(setting.target);
  await refuseTaken(target);
  const part = `${target}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true, mode: 0o700 });
  const dump = join(part, DUMP);
  const collections = await dumpDatabase(setting.databaseUrl, dump);
  if (Object.keys(collections).length === 0) {
    await rm(part, { recursive: true });
    throw new Error('这个库里没有在村的表，没有可备份的。请核对 DATABASE_URL 里的库名。');
  }
  await chmod(dump, 0o600);
  await copyFolder(setting.filesFolder, join(part, FILES));
  const manifest: Manifest = {
    program: 'zaicun',
    version: setting.version,
    made: new Date(setting.now).toISOString(),
    database: { file: DUMP, bytes: (await stat(dump)).size, sha256: await sha256Of(dump) },
    collections,
    files: await hashFiles(join(part, FILES)),
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(part, MANIFEST), text, { mode: 0o600 });
  await rm(target, { recursive: true, force: true });
  await rename(part, target);
  return manifest;
}

async function refuseTaken(target: string): Promise<void> {
  const inside = await readdir(target).catch(() => []);
  if (inside.length > 0) throw new Error(`${target} 里已经有东西，请换一个空文件夹。`);
}

/** The snapshot that was counted is the one that is dumped. */
function dumpDatabase(databaseUrl: string, file: string): Promise<Manifest['collections']> {
  return withClient(databaseUrl, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query<{ name: string }>('select pg_export_snapshot() as name');
    const snapshot = `--snapshot=${rows[0]?.name}`;
    const plain = ['--format=custom', '--no-owner', '--no-privileges'];
    await runPgTool('pg_dump', [...plain, snapshot, `--file=${file}`], databaseUrl);
    const counted = await countRecords(client);
    await client.query('commit');
    return counted;
  });
}

/** A file that goes while the others are copied was attached to nothing. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const path of await listFiles(from)) {
    await mkdir(dirname(join(to, path)), { recursive: true, mode: 0o700 });
    await copyFile(join(from, path), join(to, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
}
