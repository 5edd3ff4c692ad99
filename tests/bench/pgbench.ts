import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Script {
  readonly text: string;
  /** Sent as parameters of the prepared statements, where the script says `:name`. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Transactions per second of bare pgbench with a script of ours, prepared statements. */
export async function pgbench(
  url: string,
  script: Script,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'pgbench-'));
  const file = join(folder, 'script.sql');
  await writeFile(file, script.text);
  try {
    const { hostname, port, username, password, pathname } = new URL(url);
    const { stdout } = await run(
      'pgbench',
      [
        ...['-n', '-M', 'prepared', '-f', file],
        ...Object.entries(script.variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]),
        ...['-c', String(connections), '-j', '2', '-T', String(seconds)],
        ...['-h', hostname, '-p', port || '5432', '-U', username, pathname.slice(1)],
      ],
      { env: { ...process.env, PGPASSWORD: password } },
    );
    const tps = /tps = ([\d.]+)/.exec(stdout)?.[1];
    if (!tps) throw new Error(`pgbench said: ${stdout}`);
    return Number(tps);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Why it cannot be run here, if it cannot. */
export async function pgbenchMissing(): Promise<string | undefined> {
  try {
    await run('pgbench', ['--version']);
    return undefined;
  } catch {
    return '没有 pgbench（PostgreSQL 自带，Debian 上在 postgresql-contrib 里）';
  }
}
