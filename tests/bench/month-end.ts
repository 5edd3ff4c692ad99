import type { Store } from '../../cloudfunctions/_backend/ports';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import type { Register } from '../../src/core/attendance/register';
import { summarise } from '../../src/core/attendance/target';
import { officialCalendar } from '../../src/policies/official-calendar';
import { packOf } from '../../src/policies/packs';
import { cadresFor, fill, registerWrites, TENANT } from './county';
import type { Benchmark } from './measurement';
import { median, round } from './measurement';
import { withScratchDatabase } from './scratch-database';

const CADRES = 50_000;
const MONTH = '2026-10';
const TURNS = 2;

/** Marks and day target of a province's month, against merely reading the same registers. */
export const monthEnd: Benchmark = async () => {
  const server = process.env.DATABASE_URL;
  if (!server) return { skipped: '没有设置 DATABASE_URL' };
  return withScratchDatabase(server, async (url) => {
    const store = await openPostgres(url, { connections: 4 });
    const cadres = cadresFor(CADRES);
    for (let from = 0; from < CADRES; from += 5000) {
      await fill(store, registerWrites(cadres.slice(from, from + 5000), MONTH, 22));
    }
    const reading: number[] = [];
    const whole: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      reading.push(await secondsOf(store, () => undefined));
      whole.push(await secondsOf(store, derive));
    }
    await store.close();
    return [
      {
        name: `month-end for ${CADRES} cadres: read, marks and target`,
        value: round(median(whole), 1),
        unit: 's',
        against: `merely reading the same registers: ${round(median(reading), 1)} s`,
        ratio: round(median(whole) / median(reading)),
        aim: '≤ 2',
      },
    ];
  });
};

const context = { calendar: officialCalendar, today: '2026-11-01', pack: packOf('guizhou-2018') };

function derive(register: Register): void {
  const { counted, target } = summarise(register, { registers: [], postings: [] }, context);
  if (counted !== 22 || target !== 20) throw new Error('the month came out wrong');
}

async function secondsOf(store: Store, each: (register: Register) => void): Promise<number> {
  const began = performance.now();
  let seen = 0;
  const query = { collection: 'register', index: 'byMonthVillage', equals: [MONTH] } as const;
  for await (const { body } of store.each({ ...query, tenants: [TENANT] })) {
    each(body);
    seen += 1;
  }
  if (seen !== CADRES) throw new Error(`read ${seen} registers of ${CADRES}`);
  return (performance.now() - began) / 1000;
}
