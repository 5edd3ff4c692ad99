import { randomBytes } from 'node:crypto';
import { ballotBoxActs } from '../../cloudfunctions/ballot-box/acts';
import { evaluationActs } from '../../cloudfunctions/evaluation/acts';
import { perform } from '../../cloudfunctions/_backend/perform';
import type { Ports } from '../../cloudfunctions/_backend/ports';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { tokenKeysOf } from '../../src/core/evaluation/ballot-keys';
import type { Evaluation } from '../../src/core/evaluation/token';
import {
  BLINDING_BYTES,
  blindToken,
  evaluateBlinded,
  finishToken,
  isGood,
} from '../../src/core/evaluation/token';
import type { Booth } from './booths';
import { ballotSecret, eachOf, portsOver, sealedFor, secondsOf, settleBooths } from './booths';
import { TENANT } from './county';
import type { Benchmark, Measurement } from './measurement';
import { median, round } from './measurement';
import { withScratchDatabase } from './scratch-database';

/** The first turn warms up and is not counted. */
const TURNS = 6;
const VOTES = 150;
const AT_ONCE = 8;

const acts = [...evaluationActs, ...ballotBoxActs];
const bytes = (length: number) => new Uint8Array(randomBytes(length));

interface Turn {
  readonly tokens: number;
  readonly bareTokens: number;
  readonly casts: number;
  readonly bareCasts: number;
}

/**
 * Tokens given and ballots taken in a second, each a whole act on a PostgreSQL server, against the
 * bare arithmetic (one VOPRF evaluation with its proof; one check of a token) by the same process;
 * in turns, a few at a time, so that both meet the same noise.
 */
export const tokensAndCasts: Benchmark = async () => {
  const server = process.env.DATABASE_URL;
  if (!server) return { skipped: '没有设置 DATABASE_URL' };
  return withScratchDatabase(server, async (url) => {
    const store = await openPostgres(url);
    const booths = await settleBooths(store, TENANT, { assemblies: TURNS, people: VOTES });
    const turns: Turn[] = [];
    for (const booth of booths) turns.push(await voteIn(booth, portsOver(store)));
    await store.close();
    const counted = turns.slice(1);
    const row = (name: string, bare: string, of: (turn: Turn) => readonly [number, number]) =>
      rowOf(name, bare, counted.map(of));
    return [
      row('tokens given by slip', 'the bare VOPRF evaluation and its proof', (turn) => [
        ...([turn.tokens, turn.bareTokens] as const),
      ]),
      row('sealed ballots taken', 'the bare check of a token', (turn) => [
        ...([turn.casts, turn.bareCasts] as const),
      ]),
    ];
  });
};

function rowOf(
  name: string,
  bare: string,
  rates: readonly (readonly [number, number])[],
): Measurement {
  return {
    name: `${name}, PostgreSQL server, ${AT_ONCE} at once`,
    value: round(median(rates.map(([whole]) => whole)), 0),
    unit: '/s',
    against: `${bare}: ${round(median(rates.map(([, alone]) => alone)), 0)}/s`,
    ratio: round(median(rates.map(([whole, alone]) => whole / alone))),
    aim: '≥ 0.4',
  };
}

/** So many at a time of the whole, then of the bare: what else the machine does meets both. */
const IN_A_ROW = 25;

interface Took {
  readonly whole: number;
  readonly bare: number;
}

async function inRows<T>(
  all: readonly T[],
  whole: (one: T, index: number) => Promise<void>,
  bare: (one: T) => void,
): Promise<Took> {
  const took = { whole: 0, bare: 0 };
  for (let from = 0; from < all.length; from += IN_A_ROW) {
    const row = all.slice(from, from + IN_A_ROW);
    took.whole += await secondsOf(() =>
      eachOf(row, AT_ONCE, (one, index) => whole(one, from + index)),
    );
    took.bare += await secondsOf(() => row.forEach(bare));
  }
  return took;
}

async function voteIn(booth: Booth, ports: Ports): Promise<Turn> {
  const { assembly, body, slips } = booth;
  const keys = tokenKeysOf(ballotSecret, assembly, 'villagers');
  const asked = slips.map((slip) => ({ slip, blinding: blindToken(bytes(BLINDING_BYTES)) }));
  const given: Evaluation[] = [];
  const asking = await inRows(
    asked,
    async ({ slip, blinding: { blinded } }, i) => {
      const input = { assembly, slip, blinded };
      given[i] = (await answer('evaluation.askTokenBySlip', input, ports)) as Evaluation;
    },
    ({ blinding }) => void evaluateBlinded(keys, blinding.blinded, bytes(64)),
  );
  const ballots = asked.map(({ blinding }, i) => ({
    ...{ assembly, party: 'villagers' },
    token: finishToken(blinding, given[i] as Evaluation, body.tokenKeys.villagers ?? ''),
    envelope: sealedFor(booth, i),
  }));
  const casting = await inRows(
    ballots,
    async (ballot) => void (await answer('ballot-box.cast', ballot, ports)),
    ({ token }) => {
      if (!isGood(token, keys.secretKey)) throw new Error('no token');
    },
  );
  const rate = (seconds: number) => VOTES / seconds;
  return {
    ...{ tokens: rate(asking.whole), bareTokens: rate(asking.bare) },
    ...{ casts: rate(casting.whole), bareCasts: rate(casting.bare) },
  };
}

async function answer(endpoint: string, input: unknown, ports: Ports): Promise<unknown> {
  const act = acts.find((each) => each.endpoint === endpoint);
  if (!act) throw new Error(`no act for ${endpoint}`);
  const given = await perform(act, { tenant: TENANT, input }, ports);
  if (!('output' in given)) throw new Error(JSON.stringify(given));
  const output = given.output as { evaluation?: unknown };
  return output.evaluation ?? output;
}
