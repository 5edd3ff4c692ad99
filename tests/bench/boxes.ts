import { countClosed } from '../../cloudfunctions/evaluation/run-on-time';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { aboutBallot, boxKeysOf } from '../../src/core/evaluation/ballot-keys';
import {
  assemblyRef,
  ballotRef,
  lineId,
  lineRef,
  resultRef,
} from '../../src/core/evaluation/places';
import { openBallot } from '../../src/core/evaluation/seal';
import type { Write } from '../../src/core/records';
import { insert } from '../../src/core/records';
import { assemblyAt, ballotSecret, portsOver, sealedFor, secondsOf, settledRound } from './booths';
import { fill } from './county';
import type { Benchmark, Measurement } from './measurement';
import { median, round } from './measurement';
import { withScratchDatabase } from './scratch-database';

const IN_A_BOX = 100;
const FEW = 1000;
/** `BALLOTS=1000000` for a whole province’s quarter; nothing is reckoned up from fewer. */
const MANY = Number(process.env.BALLOTS ?? 15_000);
/** Envelopes that differ: sealing them all would take longer than opening them. */
const SEALED = 5;

/** What one ballot took, in microseconds: on the clock, and of this process's own work. */
interface Cost {
  readonly clock: number;
  readonly work: number;
}

/**
 * Closed boxes opened and tallied by the timer, on a PostgreSQL server: what a ballot takes where
 * there are many, against few before, and after, and against unsealing alone. Compared is the work
 * of this process: over an hour the clock tells what else the machine had to do. The clock's own
 * figures stand beside it, the database's part in them.
 */
export const boxes: Benchmark = async () => {
  const server = process.env.DATABASE_URL;
  if (!server) return { skipped: '没有设置 DATABASE_URL' };
  return withScratchDatabase(server, async (url) => {
    const store = await openPostgres(url, { connections: 4 });
    const tenants = ['warm', 'few1', 'few2', 'many', 'few3', 'few4'];
    for (const tenant of tenants) await settleBoxes(store, tenant, sizeOf(tenant));
    const took = new Map<string, Cost>();
    const peaks = new Map<string, number>();
    for (const tenant of tenants) {
      took.set(tenant, await costIn(store, tenant));
      peaks.set(tenant, process.resourceUsage().maxRSS / 1024);
    }
    const bare = unsealing();
    await store.close();
    return rowsOf(took, peaks, bare);
  });
};

function rowsOf(
  took: ReadonlyMap<string, Cost>,
  peaks: ReadonlyMap<string, number>,
  bare: number,
): Measurement[] {
  const fews = ['few1', 'few2', 'few3', 'few4'].map((tenant) => took.get(tenant) ?? NONE);
  const few = {
    clock: median(fews.map(({ clock }) => clock)),
    work: median(fews.map(({ work }) => work)),
  };
  const many = took.get('many') ?? NONE;
  const [before = 0, after = 0] = ['few2', 'many'].map((tenant) => peaks.get(tenant));
  const name = `each of ${MANY} ballots in ${MANY / IN_A_BOX} boxes: opened and tallied`;
  const row = { name, value: round(many.work, 0), unit: 'µs' };
  const clocks = `on the clock ${round(many.clock, 0)} and ${round(few.clock, 0)} µs`;
  return [
    {
      ...{ ...row, ratio: round(many.work / few.work), aim: '≤ 1.2' },
      against: `with ${FEW} ballots: ${round(few.work, 0)} µs; ${clocks}`,
    },
    {
      ...{ ...row, ratio: round(many.work / bare), aim: '≤ 1.4' },
      against: `unsealing alone: ${round(bare, 0)} µs`,
    },
    {
      ...{ name: `the most memory held over ${MANY} ballots`, value: round(after, 0), unit: 'MB' },
      ...{ ratio: round(after / before), aim: '≤ 1.5' },
      against: `before them: ${round(before, 0)} MB`,
    },
  ];
}

const NONE: Cost = { clock: Number.NaN, work: Number.NaN };

const sizeOf = (tenant: string) => (tenant === 'many' ? MANY : FEW);

async function settleBoxes(store: Store, tenant: string, ballots: number): Promise<void> {
  await store.commit([settledRound(tenant)]);
  for (let box = 0; box < ballots / IN_A_BOX; box += 20) {
    const count = Math.min(20, ballots / IN_A_BOX - box);
    const some = Array.from({ length: count }, (_, i) => boxWrites(tenant, box + i));
    await fill(store, some.flat());
  }
}

const closingAt = new Date(Date.now() - 120_000).toISOString();

function boxWrites(tenant: string, index: number): Write[] {
  const { id, body } = assemblyAt(index, { state: 'closing', closingAt, lines: IN_A_BOX });
  const known = { assembly: id, party: 'villagers' as const };
  const sealed = Array.from({ length: SEALED }, (_, i) => sealedFor({ assembly: id, body }, i));
  return [
    insert(assemblyRef(tenant, id), body),
    ...Array.from({ length: IN_A_BOX }, (_, i): Write[] => {
      const nonce = String(i).padStart(64, '0');
      const line = { number: i + 1, name: `村民${i + 1}`, away: false };
      return [
        insert(lineRef(tenant, lineId(id, i + 1)), { ...known, ...line, used: { means: 'slip' } }),
        insert(ballotRef(tenant, id, nonce), { ...known, envelope: sealed[i % SEALED] ?? '' }),
      ];
    }).flat(),
  ];
}

async function costIn(store: Store, tenant: string): Promise<Cost> {
  const before = process.cpuUsage();
  const seconds = await secondsOf(() => countClosed.run(portsOver(store), tenant));
  const work = microsecondsSince(before);
  await hold(store, tenant, sizeOf(tenant) / IN_A_BOX);
  return { clock: (seconds * 1e6) / sizeOf(tenant), work: work / sizeOf(tenant) };
}

/** Of this process's own work, whatever else runs beside it. */
function microsecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Every box was opened and every ballot in it read. */
async function hold(store: Store, tenant: string, count: number): Promise<void> {
  const last = resultRef(tenant, assemblyAt(count - 1, {}).id);
  const { found } = await store.read({ found: last });
  const party = found?.body.parties.find((each) => each.party === 'villagers');
  if (party?.ballots !== IN_A_BOX) throw new Error(`counted ${party?.ballots} of ${IN_A_BOX}`);
  let results = 0;
  const query = { collection: 'evaluationResult', index: 'byVillage' } as const;
  for await (const { version } of store.each({ ...query, tenants: [tenant] })) results += version;
  if (results !== count) throw new Error(`opened ${results} boxes of ${count}`);
}

function unsealing(): number {
  const { id, body } = assemblyAt(0, {});
  const keys = boxKeysOf(ballotSecret, id);
  const envelope = sealedFor({ assembly: id, body }, 1);
  const open = (count: number) => {
    for (let i = 0; i < count; i += 1) openBallot(envelope, keys, aboutBallot(id, 'villagers'));
  };
  open(FEW / 10);
  const before = process.cpuUsage();
  open(FEW);
  return microsecondsSince(before) / FEW;
}
