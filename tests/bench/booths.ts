import { createHash, randomBytes } from 'node:crypto';
import { makeKeyedHash } from '../../cloudfunctions/_backend/hosts/keyed-hash';
import { randomCode } from '../../cloudfunctions/_backend/hosts/random-code';
import { nothingOutside } from '../../cloudfunctions/_backend/outside/nothing-outside';
import type { Ports, Store } from '../../cloudfunctions/_backend/ports';
import { dayOf } from '../../src/core/calendar/day';
import { quarterOf } from '../../src/core/calendar/quarter';
import type { Assembly } from '../../src/core/evaluation/assembly';
import { aboutBallot } from '../../src/core/evaluation/ballot-keys';
import { writeBallot } from '../../src/core/evaluation/ballot-text';
import {
  assemblyId,
  assemblyRef,
  lineId,
  lineRef,
  roundRef,
  slipRef,
} from '../../src/core/evaluation/places';
import { publicKeysOf } from '../../src/core/evaluation/public-keys';
import { roundForm } from '../../src/core/evaluation/round-form';
import { sealBallot } from '../../src/core/evaluation/seal';
import { SLIP_CODE_LENGTH } from '../../src/core/evaluation/slip';
import type { Write } from '../../src/core/records';
import { insert } from '../../src/core/records';
import { packOf } from '../../src/policies/packs';
import { assemblyOf } from '../fixtures/assembly';
import { subjects } from '../fixtures/evaluation-result';
import { fill, SECRET } from './county';

export const BALLOT_SECRET = 'a ballot secret for benchmarks, long enough';
export const ballotSecret = makeKeyedHash(BALLOT_SECRET);
const today = dayOf(Date.now());
const quarter = quarterOf(today);

/** An assembly with villagers on its roll, each of whom holds a slip. */
export interface Booth {
  readonly assembly: string;
  readonly body: Assembly;
  readonly slips: readonly string[];
}

/** Ports as a host has them, over a store. */
export function portsOver(store: Store): Ports {
  const logFault: Ports['logFault'] = (_reference, _endpoint, error) => console.error(error);
  const secrets = { keyedHash: makeKeyedHash(SECRET), ballotSecret };
  return { store, outside: nothingOutside, now: Date.now, ...secrets, randomCode, logFault };
}

/** So many open assemblies, each with so many people who hold slips. */
export async function settleBooths(
  store: Store,
  tenant: string,
  { assemblies, people }: { assemblies: number; people: number },
): Promise<Booth[]> {
  await store.commit([settledRound(tenant)]);
  const booths = Array.from({ length: assemblies }, (_, i) => boothOf(i, people));
  await fill(
    store,
    booths.flatMap((booth) => boothWrites(tenant, booth)),
  );
  return booths;
}

export function settledRound(tenant: string): Write {
  const form = roundForm(packOf('dehong-2021'), quarter, today);
  const by = { by: 'boss', byName: '县干部', at: `${today}T02:00:00.000Z` };
  return insert(roundRef(tenant, quarter), { quarter, form, state: 'open', ...by });
}

export function assemblyAt(
  index: number,
  known: Partial<Assembly>,
): { id: string; body: Assembly } {
  const village = `5331${String(index).padStart(8, '0')}`;
  const id = assemblyId(village, quarter, 1);
  const keys = publicKeysOf(ballotSecret, id);
  const ways = { villagers: 'secret' as const };
  const at = { village, township: village.slice(0, 9), quarter, day: today, lastDay: today };
  return { id, body: assemblyOf({ ...at, ...keys, ways, subjects, ...known }) };
}

function boothOf(index: number, people: number): Booth {
  const { id, body } = assemblyAt(index, { lines: people, slips: people });
  const slips = Array.from({ length: people }, () => randomCode(SLIP_CODE_LENGTH));
  return { assembly: id, body, slips };
}

function boothWrites(tenant: string, { assembly, body, slips }: Booth): Write[] {
  const known = { party: 'villagers' as const, away: false };
  return [
    insert(assemblyRef(tenant, assembly), body),
    ...slips.flatMap((code, i) => {
      const [line, serial] = [lineId(assembly, i + 1), String(i + 1).padStart(3, '0')];
      const person = { assembly, number: i + 1, name: `村民${i + 1}`, ...known, slip: serial };
      const hash = createHash('sha256').update(code).digest('hex');
      return [
        insert(lineRef(tenant, line), person),
        insert(slipRef(tenant, hash), { assembly, serial, line }),
      ];
    }),
  ];
}

const options = ['good', 'fair', 'middling', 'poor', 'unknown'] as const;

/** A villager’s ballot as a phone seals it: who is rated are a cadre and the village cadres. */
export function sealedFor({ assembly, body }: Omit<Booth, 'slips'>, number: number): string {
  const rated = [options[number % 5] ?? 'good', options[(number * 3) % 5] ?? 'good'];
  const bytes = writeBallot({ ratings: rated, comment: number % 4 ? '' : '多来家里坐坐' });
  const chance = new Uint8Array(randomBytes(32));
  return sealBallot(bytes, body.boxKey, aboutBallot(assembly, 'villagers'), chance);
}

export async function secondsOf(work: () => Promise<unknown> | void): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** Works through a list, so many at a time. */
export async function eachOf<T>(
  all: readonly T[],
  atOnce: number,
  work: (one: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < all.length) {
      const index = next++;
      await work(all[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
