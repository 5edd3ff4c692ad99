import { inventCadres } from '../../cloudfunctions/_backend/demo/cadres';
import { demoVillages } from '../../cloudfunctions/_backend/demo/villages';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { makeShortPortion } from '../../cloudfunctions/proposal/make-short';
import type { Register } from '../../src/core/attendance/register';
import type { Write } from '../../src/core/records';
import { insert } from '../../src/core/records';
import { countyRef } from '../../src/core/roster/places';
import { portsOver } from '../support/ports';
import { fill, registerWrites, TENANT } from './county';
import type { Benchmark } from './measurement';
import { round } from './measurement';
import { withScratchDatabase } from './scratch-database';

const CADRES = 50_000;
/** Three to a village, as in a province. */
const VILLAGES = 17_000;
const MONTH = '2026-10';
const DAY = '2026-11-10';
/** One in so many is short of workdays. */
const SHORT = 100;

/** A province's month looked through for talks, against merely reading the same registers. */
export const monthOfProposals: Benchmark = async () => {
  const server = process.env.DATABASE_URL;
  if (!server) return { skipped: '没有设置 DATABASE_URL' };
  return withScratchDatabase(server, async (url) => {
    const store = await openPostgres(url, { connections: 4 });
    await fillMonth(store);
    const reading = await secondsOf(() => readAll(store));
    const first = await secondsOf(() => lookThrough(store));
    const again = await secondsOf(() => lookThrough(store));
    await hold(store);
    await store.close();
    const row = (name: string, value: number) => ({
      ...{ name: `${CADRES} cadres’ month looked through for proposals, ${name}`, unit: 's' },
      ...{ value: round(value, 1), ratio: round(value / reading), aim: '≤ 2' },
      against: `merely reading the same registers: ${round(reading, 1)} s`,
    });
    return [row(`${CADRES / SHORT} made`, first), row('nothing changed', again)];
  });
};

async function fillMonth(store: Store): Promise<void> {
  const known = demoVillages(7);
  const villages = Array.from({ length: VILLAGES }, (_, i) => ({
    ...(known[i % known.length] as (typeof known)[number]),
    code: `5300${String(i).padStart(8, '0')}`,
  }));
  const cadres = inventCadres(CADRES, 7, { villages });
  const packs = [{ pack: 'dehong-2021', from: '2021-10-19' }];
  const county = { name: '盈江县', division: '533123', packs, demo: false };
  await store.commit([insert(countyRef(TENANT), county)]);
  for (let from = 0; from < CADRES; from += 5000) {
    const some = cadres.slice(from, from + 5000);
    const isShort = (i: number) => i % SHORT === 0;
    const writes = [
      ...registerWrites(
        some.filter((_, i) => !isShort(i)),
        MONTH,
        31,
      ),
      ...registerWrites(
        some.filter((_, i) => isShort(i)),
        MONTH,
        22,
      ),
    ];
    await fill(store, writes.map(confirmed));
  }
}

function confirmed(write: Write): Write {
  if (write.kind !== 'insert') return write;
  return { ...write, body: { ...(write.body as Register), state: 'confirmed' } } as Write;
}

async function readAll(store: Store): Promise<void> {
  let seen = 0;
  const query = { collection: 'register', index: 'byMonthVillage', equals: [MONTH] } as const;
  for await (const { body } of store.each({ ...query, tenants: [TENANT] })) {
    if (body.month === MONTH) seen += 1;
  }
  if (seen !== CADRES) throw new Error(`read ${seen} registers of ${CADRES}`);
}

/** As the timer does, a portion a run. */
async function lookThrough(store: Store): Promise<void> {
  const ports = portsOver(store, { now: () => Date.parse(`${DAY}T02:00:00Z`) });
  const where = { tenant: TENANT, day: DAY, period: MONTH };
  let at = { done: false, next: '' };
  while (!at.done) at = await makeShortPortion(ports, where, at.next);
}

async function hold(store: Store): Promise<void> {
  let made = 0;
  const batch = { index: 'byBatch', equals: [`short-attendance:${MONTH}`] } as const;
  const query = { collection: 'proposal', tenants: [TENANT], ...batch } as const;
  for await (const { version } of store.each(query)) made += version === 1 ? 1 : 0;
  if (made !== CADRES / SHORT) throw new Error(`made ${made} proposals of ${CADRES / SHORT}`);
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
