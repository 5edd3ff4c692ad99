import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { dayOf, monthOf } from '../../src/core/calendar/day';
import { cadresFor, fill, registerWrites, rosterWrites } from './county';
import { withHost } from './host';
import type { Benchmark } from './measurement';
import { round } from './measurement';
import { signIns, signInsPerSecond } from './sign-in-load';

const CADRES = 3000;
const connections = 10;
const WARM_UP_SECONDS = 2;
const SECONDS = 6;
/** 50,000 cadres who report between half past seven and nine. */
const NEEDED = 50_000 / 5400;

/** The same sign-ins on the embedded PostgreSQL in a folder: against a whole province's morning. */
export const signInsOnPglite: Benchmark = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zaicun-bench-'));
  try {
    const cadres = cadresFor(CADRES);
    const store = await openPglite(folder);
    const month = monthOf(dayOf(Date.now()));
    await fill(store, [...rosterWrites(cadres), ...registerWrites(cadres, month, 10)], 1);
    await store.close();
    const next = await signIns(cadres);
    const whole = await withHost(folder, async (url) => {
      const send = (seconds: number) => signInsPerSecond({ url, connections, seconds }, next);
      await send(WARM_UP_SECONDS);
      return send(SECONDS);
    });
    return [
      {
        name: 'sign-ins over HTTP, PGlite in a folder',
        value: round(whole, 0),
        unit: '/s',
        against: `50,000 cadres within 90 minutes: ${round(NEEDED, 1)}/s`,
        ratio: round(whole / NEEDED),
        aim: '≥ 1',
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
};
