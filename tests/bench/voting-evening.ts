import { randomBytes } from 'node:crypto';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import type { Evaluation } from '../../src/core/evaluation/token';
import { BLINDING_BYTES, blindToken, finishToken } from '../../src/core/evaluation/token';
import type { Booth } from './booths';
import { eachOf, sealedFor, secondsOf, settleBooths } from './booths';
import { TENANT } from './county';
import { withHost } from './host';
import { openLine } from './http-line';
import type { Benchmark } from './measurement';
import { round } from './measurement';
import { withScratchDatabase } from './scratch-database';

const ASSEMBLIES = 200;
const PEOPLE = 40;
/** How long voting lasts in a courtyard. */
const MINUTES = 90;
/** Voters of each assembly who really vote here; the rest are on the roll. */
const VOTING = 3;
const PHONES = 40;

/**
 * An evening of 200 assemblies at once over HTTP on a PostgreSQL server: each phone scans its slip,
 * asks for its token and casts. What phones reckon themselves is done between and not timed.
 */
export const votingEvening: Benchmark = async () => {
  const server = process.env.DATABASE_URL;
  if (!server) return { skipped: '没有设置 DATABASE_URL' };
  return withScratchDatabase(server, async (url) => {
    const store = await openPostgres(url);
    const booths = await settleBooths(store, TENANT, { assemblies: ASSEMBLIES, people: PEOPLE });
    await store.close();
    return withHost(url, async (host) => {
      await voteAll(host, booths, 0, 1);
      const votes = ASSEMBLIES * VOTING;
      const rate = votes / (await voteAll(host, booths, 1, VOTING));
      const needed = (ASSEMBLIES * PEOPLE) / (MINUTES * 60);
      return [
        {
          name: `votes over HTTP in ${ASSEMBLIES} assemblies at once (${votes} cast, ${PHONES} phones at a time)`,
          ...{ value: round(rate, 1), unit: '/s', ratio: round(rate / needed, 1), aim: '≥ 10' },
          against: `what ${ASSEMBLIES} × ${PEOPLE} people need in ${MINUTES} minutes: ${round(needed)}/s`,
        },
      ];
    });
  });
};

interface Voter {
  readonly booth: Booth;
  readonly slip: string;
}

/** Seconds that scanning, asking and casting took, by so many of each assembly, in turn over all. */
async function voteAll(
  host: string,
  booths: readonly Booth[],
  from: number,
  many: number,
): Promise<number> {
  const voters = Array.from({ length: many }, (_, i) =>
    booths.map((booth): Voter => ({ booth, slip: booth.slips[from + i] ?? '' })),
  ).flat();
  const blindings = voters.map(() => blindToken(new Uint8Array(randomBytes(BLINDING_BYTES))));
  const given: Evaluation[] = [];
  const scanning = await sendAll(host, 'evaluation.scan', voters, ({ slip }) => ({ slip }));
  const asking = await sendAll(
    host,
    'evaluation.askTokenBySlip',
    voters,
    ({ booth, slip }, i) => ({ assembly: booth.assembly, slip, blinded: blindings[i]?.blinded }),
    (answer, i) => (given[i] = (answer as { evaluation: Evaluation }).evaluation),
  );
  const ballots = voters.map(({ booth }, i) => {
    const { assembly, body } = booth;
    const [blinding, evaluation] = [blindings[i], given[i]];
    if (!blinding || !evaluation) throw new Error('no token');
    const token = finishToken(blinding, evaluation, body.tokenKeys.villagers ?? '');
    return { assembly, party: 'villagers', token, envelope: sealedFor(booth, i) };
  });
  return scanning + asking + (await sendAll(host, 'ballot-box.cast', ballots, (one) => one));
}

async function sendAll<T>(
  host: string,
  endpoint: string,
  all: readonly T[],
  inputOf: (one: T, index: number) => object,
  learn: (answer: unknown, index: number) => void = () => undefined,
): Promise<number> {
  const lines = Array.from({ length: PHONES }, () => openLine(host));
  const free = [...lines];
  const headers = { 'content-type': 'application/json' };
  const seconds = await secondsOf(() =>
    eachOf(all, PHONES, async (one, index) => {
      const line = free.pop() ?? openLine(host);
      const sent = { path: `/api/${endpoint}`, headers, body: JSON.stringify(inputOf(one, index)) };
      const { status, body } = await line.exchange(sent);
      free.push(line);
      if (status !== 200) throw new Error(`${endpoint} was answered with ${status}: ${body}`);
      learn(JSON.parse(body), index);
    }),
  );
  for (const line of lines) line.close();
  return seconds;
}
