import { Client } from 'pg';
import { attendanceActs } from '../../cloudfunctions/attendance/acts';
import type { InventedCadre } from '../../cloudfunctions/_backend/demo/cadres';
import { makeKeyedHash } from '../../cloudfunctions/_backend/hosts/keyed-hash';
import { randomCode } from '../../cloudfunctions/_backend/hosts/random-code';
import { nothingOutside } from '../../cloudfunctions/_backend/outside/nothing-outside';
import { perform } from '../../cloudfunctions/_backend/perform';
import type { Ports, Store } from '../../cloudfunctions/_backend/ports';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { cadresFor, fill, openidOf, rosterWrites, SECRET, TENANT } from './county';
import type { Benchmark } from './measurement';
import { median, round } from './measurement';
import { withScratchDatabase } from './scratch-database';

const FEW = 1000;
const MANY = 1_000_000;
const BLOCKS = 14;
const IN_A_BLOCK = 200;
const CADRES = (BLOCKS + 2) * IN_A_BLOCK;

/** A sign-in where 1,000 reports are stored and where a million are, in turns so that both meet the same noise. */
export const storedReports: Benchmark = async () => {
  const server = process.env.DATABASE_URL;
  if (!server) return { skipped: '没有设置 DATABASE_URL' };
  return withScratchDatabase(server, async (url) => {
    const cadres = cadresFor(CADRES);
    const few = await storeWith(url, 'few', FEW, cadres);
    const many = await storeWith(url, 'many', MANY, cadres);
    const times = { few: [] as number[], many: [] as number[] };
    for (let block = 0; block < BLOCKS + 2; block += 1) {
      const part = { cadres, from: block * IN_A_BLOCK };
      const one = await timeOf(few, part);
      const other = await timeOf(many, part);
      // The first two warm caches and prepared statements.
      if (block < 2) continue;
      times.few.push(one);
      times.many.push(other);
    }
    await Promise.all([few.close(), many.close()]);
    const each = (list: number[]) => (median(list) / IN_A_BLOCK) * 1000;
    return [
      {
        name: `a sign-in with ${MANY} stored reports`,
        value: round(each(times.many), 0),
        unit: 'µs',
        against: `with ${FEW} stored reports: ${round(each(times.few), 0)} µs`,
        ratio: round(median(times.many) / median(times.few)),
        aim: '≤ 1.15',
      },
    ];
  });
};

async function storeWith(
  url: string,
  schema: string,
  reports: number,
  cadres: readonly InventedCadre[],
): Promise<Store> {
  const store = await openPostgres(url, { connections: 4, schema });
  await fill(store, rosterWrites(cadres));
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    `insert into ${schema}.presence (tenant, id, version, shape, body)
     select $1, 'presence:' || person || ':' || day, 1, 1, jsonb_build_object(
       'person', person, 'day', day, 'village', '533123104201', 'township', '533123104',
       'means', 'app', 'place', 'inside', 'band', '0-500', 'accuracy', 30, 'by', person,
       'byName', '张三', 'at', day || 'T00:12:00.000Z', 'late', false, 'device', '0123456789ab')
     from (select 'old' || n / 250 as person, (date '2025-01-01' + n % 250)::text as day
           from generate_series(0, $2::int - 1) n) as old`,
    [TENANT, reports],
  );
  await client.query(`vacuum analyze ${schema}.presence`);
  await client.end();
  return store;
}

/** Milliseconds for a block of sign-ins, four at a time. */
async function timeOf(
  store: Store,
  { cadres, from }: { cadres: readonly InventedCadre[]; from: number },
): Promise<number> {
  const ports = portsOf(store);
  const began = performance.now();
  let next = from;
  const worker = async () => {
    while (next < from + IN_A_BLOCK) await signIn(cadres, next++, ports);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return performance.now() - began;
}

async function signIn(cadres: readonly InventedCadre[], index: number, ports: Ports) {
  const report = attendanceActs.find(({ endpoint }) => endpoint === 'attendance.report');
  const cadre = cadres[index];
  if (!report || !cadre) throw new Error('nobody left to sign in');
  const input = { cadre: cadre.id, village: cadre.posting.village, reason: '在村委会' };
  const openid = openidOf(index);
  const answer = await perform(report, { tenant: TENANT, openid, key: `k${index}`, input }, ports);
  if (!('output' in answer)) throw new Error(JSON.stringify(answer));
}

function portsOf(store: Store): Ports {
  const keyedHash = makeKeyedHash(SECRET);
  const logFault: Ports['logFault'] = (_reference, _endpoint, error) => console.error(error);
  return { store, outside: nothingOutside, now: Date.now, keyedHash, randomCode, logFault };
}
