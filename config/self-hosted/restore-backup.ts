import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { countRecords, differences } from './count-records';
import { hashFiles, listFiles, sha256Of } from './hash-files';
import { copyFolder } from './make-backup';
import type { Manifest } from './manifest';
import { DUMP, FILES, readManifest } from './manifest';
import { pgEnvironment, runPgTool } from './run-pg-tool';
import { withClient } from './with-client';

export interface RestoreSetting {
  readonly databaseUrl: string;
  readonly filesFolder: string;
  /** The folder `makeBackup` made. */
  readonly source: string;
  readonly version: string;
}

/**
 * Puts a backup into an empty database and an empty folder, and checks every collection and file
 * against the manifest: the backup before anything is written, the result after.
 * @throws Error in words; a backup that is damaged or a place that is not empty changes nothing.
 */
export async function restoreBackup(setting: RestoreSetting): Promise<Manifest> {
  const source = resolve(setting.source);
  const manifest = await readManifest(source);
  refuseNewer(manifest.version, setting.version);
  await refuseDamaged(source, manifest);
  await refuseUsed(setting);
  const whole = ['--single-transaction', '--exit-on-error', '--no-owner', '--no-privileges'];
  const into = `--dbname=${pgEnvironment(setting.databaseUrl).PGDATABASE ?? ''}`;
  await runPgTool('pg_restore', [...whole, into, join(source, DUMP)], setting.databaseUrl);
  await copyFolder(join(source, FILES), setting.filesFolder);
  await refuseDifferent(setting, manifest);
  return manifest;
}

/** A newer program may have written what this one cannot read. */
function refuseNewer(made: string, own: string): void {
  const order = made.localeCompare(own, 'en', { numeric: true });
  if (order <= 0) return;
  throw new Error(`这份备份由 ${made} 版做出，本程序是 ${own} 版。请先升级程序再恢复。`);
}

async function refuseDamaged(source: string, { database, files }: Manifest): Promise<void> {
  const dump = join(source, DUMP);
  const bytes = (await stat(dump).catch(() => undefined))?.size;
  if (bytes !== database.bytes || (await sha256Of(dump)) !== database.sha256) {
    throw new Error(`${DUMP} 缺失或已损坏，没有恢复任何内容。请换一份备份。`);
  }
  const wrong = differentFiles(await hashFiles(join(source, FILES)), files);
  if (wrong.length === 0) return;
  throw new Error(`备份里有 ${wrong.length} 个文件缺失或已损坏，没有恢复任何内容。请换一份备份。`);
}

async function refuseUsed({ databaseUrl, filesFolder }: RestoreSetting): Promise<void> {
  const taken = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ count: string }>(`
      select count(*) as count from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
    `);
    return Number(rows[0]?.count);
  });
  if (taken > 0) throw new Error('数据库不是空的。请新建一个空库再恢复，原来的库不会被改动。');
  if ((await listFiles(filesFolder)).length === 0) return;
  throw new Error(`文件夹 ${filesFolder} 不是空的。请先把它移开再恢复。`);
}

async function refuseDifferent(setting: RestoreSetting, manifest: Manifest): Promise<void> {
  const found = await withClient(setting.databaseUrl, countRecords);
  const files = differentFiles(await hashFiles(setting.filesFolder), manifest.files);
  const wrong = [
    ...differences(found, manifest.collections),
    ...(files.length > 0 ? [`${files.length} 个文件与备份不一致`] : []),
  ];
  if (wrong.length === 0) return;
  throw new Error(['恢复后核对不上，请不要使用这个库：', ...wrong].join('\n  - '));
}

function differentFiles(found: Manifest['files'], told: Manifest['files']): string[] {
  const paths = [...new Set([...Object.keys(found), ...Object.keys(told)])];
  return paths.filter((path) => found[path]?.sha256 !== told[path]?.sha256);
}
