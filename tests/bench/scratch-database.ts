import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database of its own on the server of `DATABASE_URL`, dropped afterwards. */
export async function withScratchDatabase<T>(
  server: string,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const name = `zaicun_bench_${randomBytes(4).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    return await work(url.toString());
  } finally {
    await onServer(server, `drop database ${name} with (force)`);
  }
}

export async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
