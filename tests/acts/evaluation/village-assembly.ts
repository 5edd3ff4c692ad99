import { randomBytes } from 'node:crypto';
import { ballotBoxActs } from '../../../cloudfunctions/ballot-box/acts';
import { makeKeyedHash } from '../../../cloudfunctions/_backend/hosts/keyed-hash';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Ports, Store } from '../../../cloudfunctions/_backend/ports';
import type { AnyAct } from '../../../cloudfunctions/_backend/act';
import { evaluationActs } from '../../../cloudfunctions/evaluation/acts';
import type { EndpointName, Input, Output } from '../../../src/contract/contract';
import { aboutBallot } from '../../../src/core/evaluation/ballot-keys';
import { writeBallot } from '../../../src/core/evaluation/ballot-text';
import type { Party } from '../../../src/core/evaluation/party';
import { assemblyRef } from '../../../src/core/evaluation/places';
import { sealBallot } from '../../../src/core/evaluation/seal';
import type { Blinding } from '../../../src/core/evaluation/token';
import { BLINDING_BYTES, blindToken, finishToken } from '../../../src/core/evaluation/token';
import type { RatingOption } from '../../../src/core/policy/kinds/evaluation-words';
import type { Refusal } from '../../../src/core/refusal';
import { openCounty, VILLAGE } from '../../fixtures/open-county';
import { faultsInto, portsOver } from '../../support/ports';

/** 2026-11-20, 12:00 in China. */
export const NOON = '2026-11-20T04:00:00Z';
export const QUARTER = '2026-Q4';
export const SECRET = 'a ballot secret of the tests, long enough';

const acts: readonly AnyAct[] = [...evaluationActs, ...ballotBoxActs];
/** Numbers must not meet: two phones with the same one would share an answer. */
export const chance = (length: number) => new Uint8Array(randomBytes(length));

export interface When {
  readonly now?: string;
  readonly store?: Store;
  readonly secret?: string | undefined;
  readonly key?: string;
  readonly outside?: Ports['outside'];
}

/** A county by Dehong’s rules with its round open, and a way to run assemblies in it. */
export async function openVillage(other?: Store) {
  const county = await openCounty('dehong-2021', other);
  const { tenant, store } = county;
  let keys = 0;

  async function answer<N extends EndpointName>(
    endpoint: N,
    openid: string | undefined,
    input: Input<N>,
    when: When = {},
  ): Promise<{ output?: Output<N>; refusal?: Refusal }> {
    const act = acts.find((each) => each.endpoint === endpoint);
    if (!act) throw new Error(`no act for ${endpoint}`);
    const faults: unknown[] = [];
    const over: Partial<Ports> = {
      now: () => Date.parse(when.now ?? NOON),
      logFault: faultsInto(faults),
      ...(when.outside ? { outside: when.outside } : {}),
      ...('secret' in when
        ? { ballotSecret: when.secret ? makeKeyedHash(when.secret) : undefined }
        : {}),
    };
    const call = { tenant, openid, key: when.key ?? `e${(keys += 1)}`, input };
    const given = await perform(act, call, portsOver(when.store ?? store, over));
    if ('fault' in given) throw faults.at(-1);
    return given as { output?: Output<N>; refusal?: Refusal };
  }

  async function call<N extends EndpointName>(
    endpoint: N,
    openid: string | undefined,
    input: Input<N>,
    when: When = {},
  ): Promise<Output<N>> {
    const { output, refusal } = await answer(endpoint, openid, input, when);
    if (refusal || output === undefined) throw new Error(JSON.stringify(refusal));
    return output;
  }

  async function refusal<N extends EndpointName>(
    ...asked: Parameters<typeof answer<N>>
  ): Promise<string | undefined> {
    return (await answer(...asked)).refusal?.code;
  }

  await call('evaluation.openRound', 'county', { quarter: QUARTER });
  return { ...county, answer, call, refusal };
}

export type Village = Awaited<ReturnType<typeof openVillage>>;

const names = (party: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ party, name: `${party}${i + 1}` }) as NewLine);
type NewLine = Input<'evaluation.addToRoll'>['lines'][number];

export const planned = { village: VILLAGE, quarter: QUARTER, day: '2026-11-20', place: '村委会' };

/** A planned assembly with a roll: so many villagers, the two posted cadres and the secretary. */
export async function planAssembly(village: Village, villagers = 12, officials = 0) {
  const { assembly } = await village.call('evaluation.plan', 'clerk', planned);
  const add = (lines: NewLine[]) =>
    village.call('evaluation.addToRoll', 'clerk', { assembly, lines });
  const first = await add([
    { party: 'cadres', person: 'first', name: '赵第一' },
    { party: 'cadres', person: 'member', name: '李一' },
    { party: 'village-cadres', person: 'secretary', name: '王书记' },
    ...names('village-cadres', officials),
  ]);
  const lines = villagers > 0 ? (await add(names('villagers', villagers))).lines : [];
  return { assembly, cadres: first.lines.slice(0, 2), officials: first.lines.slice(2), lines };
}

export async function openAssembly(village: Village, villagers = 12, officials = 0) {
  const ready = await planAssembly(village, villagers, officials);
  await village.call('evaluation.open', 'clerk', { assembly: ready.assembly });
  return ready;
}

export const newBlinding = () => blindToken(chance(BLINDING_BYTES));

/** What a phone makes of the answer to its blinded number. */
export async function ballotFor(
  village: Village,
  { assembly, party, evaluation }: Output<'evaluation.askToken'> & { assembly: string },
  { blinding, ratings, comment = '' }: Filled,
): Promise<Input<'ballot-box.cast'>> {
  const { found } = await village.store.read({ found: assemblyRef(village.tenant, assembly) });
  if (!found) throw new Error('no such assembly');
  const { boxKey, tokenKeys } = found.body;
  const token = finishToken(blinding, evaluation, tokenKeys[party] ?? '');
  const bytes = writeBallot({ ratings, comment });
  const envelope = sealBallot(bytes, boxKey, aboutBallot(assembly, party), chance(32));
  return { assembly, party, token, envelope };
}

interface Filled {
  readonly blinding: Blinding;
  readonly ratings: readonly RatingOption[];
  readonly comment?: string;
}

/** Somebody’s whole vote on the tablet. */
export async function voteOnTablet(
  village: Village,
  at: { assembly: string; line: string },
  ratings: readonly RatingOption[],
  comment = '',
): Promise<void> {
  const blinding = newBlinding();
  const asked = { ...at, blinded: blinding.blinded };
  const given = await village.call('evaluation.askTokenOnTablet', 'clerk', asked);
  const filled = { blinding, ratings, comment };
  const ballot = await ballotFor(village, { ...given, assembly: at.assembly }, filled);
  await village.call('ballot-box.cast', undefined, ballot);
}

export async function inBox(village: Village, assembly: string) {
  const query = { collection: 'ballot', tenants: [village.tenant], index: 'byAssembly' } as const;
  return (await village.store.find({ ...query, equals: [assembly] }, { limit: 1000 })).records;
}

/** Later than NOON, in seconds. */
export function later(seconds: number): string {
  return new Date(Date.parse(NOON) + seconds * 1000).toISOString();
}

export type { Party };
