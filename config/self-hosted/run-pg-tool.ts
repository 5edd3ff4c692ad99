import { spawn } from 'node:child_process';

/**
 * Runs pg_dump or pg_restore against a database. Where and who are told by the environment: a
 * command line, and a password in it, can be read by everybody on the machine.
 * @throws Error in words, with what the tool said but for the records it quotes.
 */
export async function runPgTool(
  tool: 'pg_dump' | 'pg_restore',
  args: readonly string[],
  databaseUrl: string,
): Promise<void> {
  const { PATH, HOME, LANG } = process.env;
  const env = { PATH, HOME, LANG, ...pgEnvironment(databaseUrl) };
  const child = spawn(tool, args, {
    env: env as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-20_000)));
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', () =>
      fail(new Error(`没有找到 ${tool}。请先安装 PostgreSQL 客户端，版本不低于服务器。`)),
    );
    child.once('close', done);
  });
  if (code !== 0) throw new Error(`${tool} 没有办成：\n${withoutRecords(said)}`);
}

/** libpq's variables for an address `postgres://user:password@host:port/database?sslmode=…`. */
export function pgEnvironment(databaseUrl: string): Record<string, string> {
  const url = new URL(databaseUrl);
  const told = {
    PGHOST: url.searchParams.get('host') ?? decodeURIComponent(url.hostname),
    PGPORT: url.port,
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
    PGSSLMODE: url.searchParams.get('sslmode') ?? '',
    PGSSLROOTCERT: url.searchParams.get('sslrootcert') ?? '',
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ''));
}

/** Lines of detail quote the row that failed. */
function withoutRecords(said: string): string {
  const lines = said.split('\n').filter((line) => !/^\s*(DETAIL|CONTEXT|COPY)\b/.test(line));
  return lines.slice(0, 20).join('\n').trim();
}
