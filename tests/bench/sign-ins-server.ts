import { Client } from 'pg';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { dayOf, monthOf } from '../../src/core/calendar/day';
import { cadresFor, fill, registerWrites, rosterWrites } from './county';
import { withHost } from './host';
import type { Benchmark } from './measurement';
import { round } from './measurement';
import { pgbench } from './pgbench';
import { withScratchDatabase } from './scratch-database';
import { signInsPerSecond } from './sign-in-load';
import { threeWrites } from './three-writes';

const CADRES = 12_000;
/** As many as the host's pool holds. */
const CONNECTIONS = 10;
const SECONDS = 8;

/** Whole sign-ins over HTTP on a PostgreSQL server, against bare pgbench doing the same writes. */
export const signInsOnServer: Benchmark = async () => {
  const server = process.env.DATABASE_URL;
  if (!server) return { skipped: '没有设置 DATABASE_URL' };
  return withScratchDatabase(server, async (url) => {
    const cadres = cadresFor(CADRES);
    const store = await openPostgres(url);
    const month = monthOf(dayOf(Date.now()));
    await fill(store, [...rosterWrites(cadres), ...registerWrites(cadres, month, 10)]);
    await store.close();

    const load = { cadres, connections: CONNECTIONS, seconds: SECONDS };
    const whole = await withHost(url, (host) => signInsPerSecond({ ...load, url: host }));
    const bare = await pgbench(url, await scriptFor(url), load);
    return [
      {
        name: 'sign-ins over HTTP, PostgreSQL server',
        value: round(whole, 0),
        unit: '/s',
        against: `pgbench, the same three writes in one transaction: ${round(bare, 0)}/s`,
        ratio: round(whole / bare),
        aim: '≥ 0.45',
      },
    ];
  });
};

async function scriptFor(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await threeWrites(client, CADRES);
  } finally {
    await client.end();
  }
}
