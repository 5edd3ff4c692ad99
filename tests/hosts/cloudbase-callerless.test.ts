import * as z from 'zod';
import type { AnyAct } from '../../cloudfunctions/_backend/act';
import { callerlessEntry } from '../../cloudfunctions/_backend/hosts/cloudbase-callerless';
import type { Ports, Store } from '../../cloudfunctions/_backend/ports';
import { homeActs } from '../../cloudfunctions/home/acts';
import { TENANT, countyPorts } from '../fixtures/small-county';
import { freshStore } from '../support/stores';
import { posted, saidIn } from './http-events';

/** The contract with one endpoint more, of the kind such a function is for. */
jest.mock('../../src/contract/contract', () => {
  const actual = jest.requireActual<{ contract: object }>('../../src/contract/contract');
  const look = {
    title: '看一眼',
    kind: 'query',
    callers: 'anonymous',
    scope: 'nothing of anybody',
    input: z.object({ word: z.string() }),
    output: z.unknown(),
    refusals: [],
  };
  return { contract: { ...actual.contract, 'box.look': look } };
});

/** Answers with everything it is told, or breaks. */
const look: AnyAct = {
  endpoint: 'box.look',
  gather: () => ({}),
  subject: () => ({}),
  decide(_facts, { input, openid, caller }) {
    const { word } = input as { word: string };
    if (word === 'break') throw new Error('word: break');
    return { output: { input, openid, caller } };
  },
};

let store: Store;
let read: jest.SpyInstance;
let logged: unknown[][];
beforeAll(async () => void (store = await freshStore()));
beforeEach(() => {
  read = jest.spyOn(store, 'read');
  logged = [];
  for (const name of ['error', 'log', 'warn'] as const) {
    jest.spyOn(console, name).mockImplementation((...said) => void logged.push(said));
  }
  process.env.WX_OPENID = 'wx-one';
  process.env.WX_CONTEXT_KEYS = 'WX_OPENID';
});
afterEach(() => {
  for (const name of ['WX_OPENID', 'WX_CONTEXT_KEYS']) delete process.env[name];
  jest.restoreAllMocks();
});

const ports = (): Ports => countyPorts(store);
const main = callerlessEntry([look], () => ({ ports: ports(), tenants: [TENANT] }));
const event = (word: string) => ({ endpoint: 'box.look', input: { word }, key: 'k' });
const token = { Authorization: 'Bearer anything at all' };

test('nobody calls, whatever the platform and the request say', async () => {
  expect(await main(event('a'))).toEqual({ output: { input: { word: 'a' } } });
  const said = saidIn(await main(posted('box.look', { word: 'b' }, token)));
  expect(said).toMatchObject({ statusCode: 200, body: { input: { word: 'b' } } });
  expect(said.body).not.toHaveProperty('openid');
  const asked = read.mock.calls.map(([refs]) => Object.keys(refs as object));
  expect(asked).toEqual([[], []]);
  expect(logged).toEqual([]);
});

test('an endpoint that has callers cannot be put behind it', () => {
  expect(() => callerlessEntry(homeActs, () => ({ ports: ports(), tenants: [] }))).toThrow(
    'home.show has callers',
  );
});

test('refuses as any function does', async () => {
  expect(await main({ endpoint: 'box.nothing' })).toMatchObject({
    refusal: { code: 'endpoint-unknown' },
  });
  expect(await main({ ...event('a'), input: {} })).toMatchObject({
    refusal: { code: 'input-invalid', field: 'word' },
  });
  expect(saidIn(await main(posted('box.look', { word: 'a' }, { Tenant: 'x' })))).toMatchObject({
    statusCode: 404,
    body: { refusal: { code: 'county-unknown' } },
  });
});

test('a fault leaves its reference in the log and nothing else', async () => {
  const answer = (await main(event('break'))) as { fault: { reference: string } };
  const said = saidIn(await main(posted('box.look', { word: 'break' }, token)));
  const { fault } = said.body as { fault: { reference: string } };
  expect(logged).toEqual([[`fault ${answer.fault.reference}`], [`fault ${fault.reference}`]]);
});

test('so does one before the act', async () => {
  const broken = callerlessEntry([look], () => {
    throw new Error('no settings');
  });
  const answer = (await broken(event('a'))) as { fault: { reference: string } };
  expect(logged).toEqual([[`fault ${answer.fault.reference}`]]);
});
