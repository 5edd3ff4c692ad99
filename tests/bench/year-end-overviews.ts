import type { InventedCadre } from '../../cloudfunctions/_backend/demo/cadres';
import { inventCadres } from '../../cloudfunctions/_backend/demo/cadres';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { makeUpTo } from '../../cloudfunctions/overview/make-overviews';
import { addMonths } from '../../src/core/calendar/day';
import { mergeAll } from '../../src/core/overview/figures';
import { overviewRunRef } from '../../src/core/overview/places';
import { insert } from '../../src/core/records';
import type { Village } from '../../src/core/roster/division';
import { countyRef, postingRef, villageRef } from '../../src/core/roster/places';
import { portsOver } from '../support/ports';
import { fill, registerWrites, TENANT } from './county';
import type { Benchmark } from './measurement';
import { round } from './measurement';
import { withScratchDatabase } from './scratch-database';

/** A province has 50,000: `OVERVIEW_CADRES=50000`. Twelve months of each are read. */
const CADRES = Number(process.env.OVERVIEW_CADRES ?? 3000);
const A_VILLAGE = 3;
const VILLAGES_A_TOWNSHIP = 12;
const DECEMBER = '2026-12';
const NOW = Date.parse('2027-01-05T02:00:00Z');
/** As the timer does in a minute. */
const TOWNSHIPS_A_RUN = 20;
/** 15 days a month: 180 by the end of the year, as the document wants. */
const DAYS = 15;

/**
 * The summaries of a year's end where the target runs over the year, against merely reading the same
 * registers; and how much of all that was read is held at once.
 */
export const yearEndOverviews: Benchmark = async () => {
  const server = process.env.DATABASE_URL;
  if (!server) return { skipped: '没有设置 DATABASE_URL' };
  return withScratchDatabase(server, async (url) => {
    const store = await openPostgres(url, { connections: 4 });
    await fillYear(store);
    const reading = await secondsOf(() => readYear(store));
    const held = holding(store);
    const making = await secondsOf(() => makeYearEnd(held.store));
    await hold(store);
    const { most, all } = held.read();
    await store.close();
    const of = `the year-end of ${CADRES} cadres`;
    return [
      {
        ...{ name: `summaries of ${of}, a yearly target`, value: round(making, 1), unit: 's' },
        against: `merely reading the same registers: ${round(reading, 1)} s`,
        ...{ ratio: round(making / reading), aim: '≤ 5' },
      },
      {
        ...{
          name: `records held at once for the summaries of ${of}`,
          value: most,
          unit: 'records',
        },
        against: `all that were read: ${all}`,
        ...{ ratio: round(most / all, 4), aim: `≤ ${round(Math.max(0.02, 1500 / all), 4)}` },
      },
    ];
  });
};

/** Townships of twelve villages, three cadres in each. */
function villagesFor(count: number): Village[] {
  return Array.from({ length: count }, (_, index) => {
    const number = Math.floor(index / VILLAGES_A_TOWNSHIP);
    const township = `53${String(number).padStart(7, '0')}`;
    const code = `${township}${201 + (index % VILLAGES_A_TOWNSHIP)}`;
    return { code, name: `村${code}`, township, townshipName: `乡${number}`, radius: 1000 };
  });
}

async function fillYear(store: Store): Promise<void> {
  const villages = villagesFor(Math.ceil(CADRES / A_VILLAGE));
  const packs = [{ pack: 'hubei-2016', from: '2016-03-31' }];
  const county = { name: '某省', division: '530000', packs, demo: false };
  await store.commit([insert(countyRef(TENANT), county)]);
  await fill(
    store,
    villages.map((body) => insert(villageRef(TENANT, body.code), body)),
  );
  const cadres = inventCadres(CADRES, 7, { villages });
  for (let from = 0; from < CADRES; from += 5000)
    await fillSome(store, cadres.slice(from, from + 5000));
}

async function fillSome(store: Store, cadres: readonly InventedCadre[]): Promise<void> {
  await fill(
    store,
    cadres.map(({ posting }) => insert(postingRef(TENANT, posting.person, posting.from), posting)),
  );
  for (let back = 0; back < 12; back += 1) {
    await fill(store, registerWrites(cadres, addMonths(DECEMBER, -back), DAYS));
  }
}

async function readYear(store: Store): Promise<void> {
  let seen = 0;
  for (let back = 0; back < 12; back += 1) {
    const at = { index: 'byMonthVillage', equals: [addMonths(DECEMBER, -back)] } as const;
    const query = { collection: 'register', tenants: [TENANT], ...at } as const;
    for await (const { body } of store.each(query)) seen += body.person === '' ? 0 : 1;
  }
  if (seen !== CADRES * 12) throw new Error(`read ${seen} registers of ${CADRES * 12}`);
}

/** Minute after minute until the year's last month is through; the months before are not waited for. */
async function makeYearEnd(store: Store): Promise<void> {
  const ports = portsOver(store, { now: () => NOW });
  for (;;) {
    await makeUpTo(TOWNSHIPS_A_RUN, ports, TENANT);
    const { run } = await store.read({ run: overviewRunRef(TENANT) });
    if (run?.body.looks[DECEMBER]?.done) return;
  }
}

/** Each township begins by looking for itself: what is read from there to the next is held at once. */
function holding(store: Store) {
  let [now, most, all] = [0, 0, 0];
  const counted = (records: number) => {
    now += records;
    all += records;
    most = Math.max(most, now);
  };
  const watched: Store = {
    ...store,
    async find(query, page) {
      const found = await store.find(query, page);
      if (query.collection === 'village' && page.limit === 1) now = 0;
      counted(found.records.length);
      return found;
    },
    async *each(query) {
      for await (const record of store.each(query)) {
        counted(1);
        yield record;
      }
    },
  };
  return { store: watched, read: () => ({ most, all }) };
}

async function hold(store: Store): Promise<void> {
  const at = { index: 'byPeriod', equals: [DECEMBER, 'township'] } as const;
  const made = [];
  for await (const { body } of store.each({ collection: 'overview', tenants: [TENANT], ...at })) {
    made.push(body.figures);
  }
  const { lines = 0, sheets = 0 } = mergeAll(made);
  if (lines !== CADRES || sheets !== Math.ceil(CADRES / A_VILLAGE)) {
    throw new Error(`summed ${lines} cadres of ${CADRES} in ${sheets} villages`);
  }
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
