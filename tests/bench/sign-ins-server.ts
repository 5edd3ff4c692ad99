import { Client } from 'pg';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { dayOf, monthOf } from '../../src/core/calendar/day';
import { cadresFor, fill, registerWrites, rosterWrites } from './county';
import { withHost } from './host';
import type { Benchmark } from './measurement';
import { median, round } from './measurement';
import { pgbench, pgbenchMissing } from './pgbench';
import { withScratchDatabase } from './scratch-database';
import { signIns, signInsPerSecond } from './sign-in-load';
import { threeWrites } from './three-writes';

const CADRES = 12_000;
/** To the database, on both sides: as many as the host's pool holds. */
const connections = 10;
/** Phones calling at once: enough that the host's connections to the database are never idle. */
const phones = 40;
const WARM_UP_SECONDS = 6;
const ROUNDS = 4;
const SECONDS = 5;

/**
 * Whole sign-ins over HTTP on a PostgreSQL server, against bare pgbench doing the same writes; in
 * turns, so that both meet the same noise, and with the ratio taken within each turn.
 */
export const signInsOnServer: Benchmark = async () => {
  const server = process.env.DATABASE_URL;
  if (!server) return { skipped: '没有设置 DATABASE_URL' };
  const missing = await pgbenchMissing();
  if (missing) return { skipped: missing };
  return withScratchDatabase(server, async (url) => {
    const turns = await inTurns(url);
    const whole = median(turns.map((turn) => turn.whole));
    const bare = median(turns.map((turn) => turn.bare));
    return [
      {
        name: `sign-ins over HTTP, PostgreSQL server, ${phones} phones`,
        value: round(whole, 0),
        unit: '/s',
        against: `pgbench, the same three writes in one transaction, ${connections} database connections on both sides: ${round(bare, 0)}/s`,
        ratio: round(median(turns.map((turn) => turn.whole / turn.bare))),
        aim: '≥ 0.45',
      },
    ];
  });
};

interface Turn {
  readonly whole: number;
  readonly bare: number;
}

async function inTurns(url: string): Promise<Turn[]> {
  const cadres = cadresFor(CADRES);
  const store = await openPostgres(url);
  const month = monthOf(dayOf(Date.now()));
  await fill(store, [...rosterWrites(cadres), ...registerWrites(cadres, month, 10)]);
  await store.close();
  const next = await signIns(cadres);

  return withHost(url, async (host) => {
    const send = (seconds: number) =>
      signInsPerSecond({ url: host, connections: phones, seconds }, next);
    // A server is measured as it is after its first seconds.
    await send(WARM_UP_SECONDS);
    const script = await scriptFor(url);
    const turns: Turn[] = [];
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      const whole = await send(SECONDS);
      turns.push({ whole, bare: await pgbench(url, script, { connections, seconds: SECONDS }) });
    }
    return turns;
  });
}

async function scriptFor(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await threeWrites(client, CADRES);
  } finally {
    await client.end();
  }
}
