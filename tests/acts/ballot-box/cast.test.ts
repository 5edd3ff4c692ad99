import { ballotBoxActs } from '../../../cloudfunctions/ballot-box/acts';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Ports, Store } from '../../../cloudfunctions/_backend/ports';
import { UnknownOutcome } from '../../../cloudfunctions/_backend/ports';
import type { AssemblyState } from '../../../src/core/evaluation/assembly';
import type { Party } from '../../../src/core/evaluation/party';
import { aboutBallot, boxKeysOf, tokenKeysOf } from '../../../src/core/evaluation/ballot-keys';
import { assemblyRef } from '../../../src/core/evaluation/places';
import { openBallot, sealBallot } from '../../../src/core/evaluation/seal';
import {
  BLINDING_BYTES,
  blindToken,
  evaluateBlinded,
  finishToken,
} from '../../../src/core/evaluation/token';
import { insert, replace } from '../../../src/core/records';
import { assemblyOf } from '../../fixtures/assembly';
import { portsOver } from '../../support/ports';
import { freshStore } from '../../support/stores';

const tenant = 'small';
const [cast] = ballotBoxActs;
let store: Store;
let ports: Ports;
let counter = 0;
const chance = (length: number) => Uint8Array.from({ length }, () => (counter += 43) % 251);

beforeAll(async () => {
  store = await freshStore();
  ports = portsOver(store);
});
afterAll(() => store.close());

let assemblies = 0;

async function openAssembly(state: AssemblyState = 'open'): Promise<string> {
  const assembly = `assembly:533123104201:${(assemblies += 1)}`;
  const boxKey = boxKeysOf(secret(), assembly).publicKey;
  await store.commit([insert(assemblyRef(tenant, assembly), assemblyOf({ state, boxKey }))]);
  return assembly;
}

async function turn(assembly: string, state: AssemblyState): Promise<void> {
  const { found } = await store.read({ found: assemblyRef(tenant, assembly) });
  if (!found) throw new Error('no such assembly');
  await store.commit([replace(found, { ...found.body, state })]);
}

function secret() {
  if (!ports.ballotSecret) throw new Error('no secret');
  return ports.ballotSecret;
}

/** A ballot as a phone of the party would send it. */
function ballotOf(assembly: string, party: Party = 'villagers', words = '满意') {
  const keys = tokenKeysOf(secret(), assembly, party);
  const blinding = blindToken(chance(BLINDING_BYTES));
  const evaluation = evaluateBlinded(keys, blinding.blinded, chance(64));
  const token = finishToken(blinding, evaluation, keys.publicKey);
  return { assembly, party, token, envelope: sealed(assembly, party, words) };
}

function sealed(assembly: string, party: Party, words: string): string {
  const box = boxKeysOf(secret(), assembly).publicKey;
  return sealBallot(new TextEncoder().encode(words), box, aboutBallot(assembly, party), chance(32));
}

const send = (input: unknown, over: Ports = ports, openid?: string) =>
  perform(cast!, { tenant, input, openid, key: undefined }, over);

async function inBox(assembly: string) {
  const query = { collection: 'ballot', tenants: [tenant], index: 'byAssembly' } as const;
  return (await store.find({ ...query, equals: [assembly] }, { limit: 1000 })).records;
}

test('a sealed ballot lies in the box, and only the box’s key opens it', async () => {
  const assembly = await openAssembly();
  expect(await send(ballotOf(assembly, 'villagers', '基本满意'))).toEqual({
    output: { counted: true },
  });
  const [ballot] = await inBox(assembly);
  expect(Object.keys(ballot!.body).sort()).toEqual(['assembly', 'envelope', 'party']);
  const opened = openBallot(
    ballot!.body.envelope,
    boxKeysOf(secret(), assembly),
    aboutBallot(assembly, 'villagers'),
  );
  expect(new TextDecoder().decode(opened)).toBe('基本满意');
});

test('who sends it is not even looked up, and no act record is written', async () => {
  const assembly = await openAssembly();
  const reads: string[] = [];
  const watched: Store = {
    ...store,
    read: (refs) => (
      reads.push(...Object.values(refs).map((ref) => ref.collection)),
      store.read(refs)
    ),
    commit: (writes) => {
      expect(writes.map((write) => 'ref' in write && write.ref.collection)).toEqual(['ballot']);
      return store.commit(writes);
    },
  };
  await send(ballotOf(assembly), portsOver(watched), 'wx-somebody');
  expect(reads.sort()).toEqual(['assembly', 'ballot']);
});

test('1,000 casts at once with one token leave one ballot', async () => {
  const assembly = await openAssembly();
  const ballot = ballotOf(assembly);
  const answers = await Promise.all(Array.from({ length: 1000 }, () => send(ballot)));
  expect(answers.filter((answer) => 'output' in answer).length).toBeGreaterThan(0);
  expect(answers.filter((answer) => 'fault' in answer)).toEqual([]);
  expect(await inBox(assembly)).toHaveLength(1);
});

test('the same ballot again is the one that lies there; another one with its token is refused', async () => {
  const assembly = await openAssembly();
  const ballot = ballotOf(assembly);
  await send(ballot);
  expect(await send(ballot)).toEqual({ output: { counted: true } });
  const other = { ...ballot, envelope: sealed(assembly, 'villagers', '不满意') };
  expect(await send(other)).toMatchObject({ refusal: { code: 'token-spent' } });
  expect((await inBox(assembly)).map(({ body }) => body.envelope)).toEqual([ballot.envelope]);
});

describe.each(['before', 'after'])('an outcome lost %s the commit', (when) => {
  test('is found out: one ballot, and the phone is told that it counts', async () => {
    const assembly = await openAssembly();
    let lost = false;
    const faulty: Store = {
      ...store,
      async commit(writes) {
        if (lost) return store.commit(writes);
        lost = true;
        if (when === 'after') await store.commit(writes);
        throw new UnknownOutcome();
      },
    };
    expect(await send(ballotOf(assembly), portsOver(faulty))).toEqual({
      output: { counted: true },
    });
    expect(await inBox(assembly)).toHaveLength(1);
  });
});

test.each(['planned', 'closing', 'counted', 'published'] as const)(
  'while %s nothing is taken, and the phone is told so',
  async (state) => {
    const assembly = await openAssembly(state);
    expect(await send(ballotOf(assembly))).toMatchObject({ refusal: { code: 'ballots-closed' } });
    expect(await inBox(assembly)).toEqual([]);
  },
);

test('a phone that never heard the answer hears it, also after the box was closed', async () => {
  const assembly = await openAssembly();
  const ballot = ballotOf(assembly);
  await send(ballot);
  await turn(assembly, 'closing');
  expect(await send(ballot)).toEqual({ output: { counted: true } });
});

test('a token of another party, another assembly, or of nobody’s making is refused', async () => {
  const [assembly, next] = [await openAssembly(), await openAssembly()];
  const good = ballotOf(assembly);
  const forged = { nonce: good.token.nonce, output: '0'.repeat(128) };
  const wrong = [
    { ...good, party: 'village-cadres' },
    { ...good, token: ballotOf(next).token },
    { ...good, token: forged },
  ];
  for (const ballot of wrong) {
    expect(await send(ballot)).toMatchObject({ refusal: { code: 'token-wrong' } });
  }
  expect(await inBox(assembly)).toEqual([]);
});

test('what is no envelope, no token or no assembly is refused with what to do', async () => {
  const assembly = await openAssembly();
  const good = ballotOf(assembly);
  const refused = async (input: unknown, expected: object) =>
    expect(await send(input)).toMatchObject({ refusal: expected });
  await refused({ ...good, envelope: good.envelope.slice(2) }, { field: 'envelope' });
  await refused({ ...good, envelope: 'x'.repeat(good.envelope.length) }, { field: 'envelope' });
  await refused({ ...good, token: { ...good.token, nonce: 'ab' } }, { field: 'token.nonce' });
  await refused({ ...good, assembly: 'assembly:none' }, { code: 'assembly-unknown' });
});

test('without a ballot secret nothing is taken', async () => {
  const assembly = await openAssembly();
  const answer = await send(ballotOf(assembly), portsOver(store, { ballotSecret: undefined }));
  expect(answer).toMatchObject({ refusal: { code: 'ballots-not-set-up' } });
});
