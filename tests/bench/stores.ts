import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { openPglite } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { insert, ref } from '../../src/core/records';
import { openOnCloud } from '../cloudbase/open-on-cloud';
import { startCloud } from '../cloudbase/start-cloud';
import { TENANT } from './county';
import type { Benchmark, Measurement } from './measurement';
import { median, round } from './measurement';
import { withScratchDatabase } from './scratch-database';

const ROUNDS = 60;
const unitAt = (n: number, i: number) => ref('unit', TENANT, `unit:${n}-${i}`);
const level = 'county' as const;

interface Times {
  /** Milliseconds, the middle of all rounds. */
  readonly commit: number;
  readonly read: number;
  readonly find: number;
}

/** The same commits, reads and pages on every store, one after another. */
export const stores: Benchmark = async () => {
  const server = process.env.DATABASE_URL;
  if (!server) return { skipped: '没有设置 DATABASE_URL' };
  const peer = await withScratchDatabase(server, async (url) => timed(await openPostgres(url)));
  const others: [string, Times][] = [
    ['PGlite', await onPglite()],
    ['CloudBase, through the protocol server', await onCloud()],
  ];
  return others.flatMap(([name, times]) => [
    compared(`${name}: a commit of three`, times.commit, peer.commit),
    compared(`${name}: a read of five`, times.read, peer.read),
    compared(`${name}: a page of 100`, times.find, peer.find),
  ]);
};

function compared(name: string, value: number, peer: number): Measurement {
  const against = `PostgreSQL server, one call at a time: ${round(peer)} ms`;
  const ratio = round(value / peer, 1);
  return { name, value: round(value), unit: 'ms', against, ratio, aim: '≤ 20' };
}

async function onPglite(): Promise<Times> {
  const folder = await mkdtemp(join(tmpdir(), 'zaicun-bench-'));
  try {
    return await timed(await openPglite(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function onCloud(): Promise<Times> {
  const cloud = await startCloud();
  try {
    return await timed(openOnCloud(cloud));
  } finally {
    await cloud.close();
  }
}

async function timed(store: Store): Promise<Times> {
  try {
    return {
      commit: await middle((n) => store.commit([0, 1, 2].map((i) => insertUnit(n, i)))),
      read: await middle((n) =>
        store.read(Object.fromEntries([0, 1, 2, 3, 4].map((i) => [i, unitAt(n, i)]))),
      ),
      find: await middle(() =>
        store.find({ collection: 'unit', tenants: [TENANT], index: 'byName' }, { limit: 100 }),
      ),
    };
  } finally {
    await store.close();
  }
}

function insertUnit(n: number, i: number) {
  return insert(unitAt(n, i), { name: `单位 ${n}-${i}`, level });
}

async function middle(work: (round: number) => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    const began = performance.now();
    await work(n);
    took.push(performance.now() - began);
  }
  return median(took);
}
