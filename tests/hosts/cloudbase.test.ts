import { act } from '../../cloudfunctions/_backend/act';
import { cloudEntry } from '../../cloudfunctions/_backend/hosts/cloudbase';
import { timerEntry } from '../../cloudfunctions/_backend/hosts/cloudbase-timer';
import { lazyStore } from '../../cloudfunctions/_backend/hosts/cloudbase/lazy-store';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { readCloudSettings } from '../../cloudfunctions/_backend/settings-cloud';
import { identityActs } from '../../cloudfunctions/identity/acts';
import { TENANT, countyPorts, settleCounty } from '../fixtures/small-county';
import { faultsInto } from '../support/ports';
import { emptyStore } from '../support/stores';

let store: Store;
const before = { ...process.env };

beforeEach(async () => {
  store = await emptyStore();
  await settleCounty(store, []);
});

afterEach(() => {
  for (const name of ['WX_OPENID', 'WX_CONTEXT_KEYS', 'TRIGGER_SRC']) delete process.env[name];
  Object.assign(process.env, before);
});

/** Answers with whoever the call came from, after waiting, as a store makes every act wait. */
const whoAmI = act({
  endpoint: 'home.show',
  async gather({ openid }) {
    await new Promise((resolve) => setImmediate(resolve));
    return openid;
  },
  subject: () => ({}),
  decide: (openid) => ({ output: { openid } as never }),
});

const openHome = () => ({ ports: countyPorts(store), tenants: [TENANT] });
const main = () => cloudEntry([whoAmI, ...identityActs], openHome);

describe('who calls', () => {
  test('is read at every call: a warm instance does not carry one caller into the next', async () => {
    const warm = main();
    process.env.WX_OPENID = 'wx-one';
    expect(await warm({ endpoint: 'home.show', input: {} })).toEqual({
      output: { openid: 'wx-one' },
    });
    process.env.WX_OPENID = 'wx-two';
    expect(await warm({ endpoint: 'home.show', input: {} })).toEqual({
      output: { openid: 'wx-two' },
    });
    delete process.env.WX_OPENID;
    expect(await warm({ endpoint: 'home.show', input: {} })).toMatchObject({
      refusal: { code: 'sign-in-needed' },
    });
  });

  test('is fixed before anything waits', async () => {
    const warm = main();
    process.env.WX_OPENID = 'wx-one';
    const first = warm({ endpoint: 'home.show', input: {} });
    process.env.WX_OPENID = 'wx-two';
    expect(await first).toEqual({ output: { openid: 'wx-one' } });
  });

  test('is nobody when the platform lists other variables: one left over does not count', async () => {
    process.env.WX_OPENID = 'wx-left-over';
    process.env.WX_CONTEXT_KEYS = 'WX_APPID';
    expect(await main()({ endpoint: 'home.show', input: {} })).toMatchObject({
      refusal: { code: 'sign-in-needed' },
    });
    process.env.WX_CONTEXT_KEYS = 'WX_APPID,WX_OPENID';
    expect(await main()({ endpoint: 'home.show', input: {} })).toEqual({
      output: { openid: 'wx-left-over' },
    });
  });

  test('cannot be claimed in the event', async () => {
    const event = { endpoint: 'home.show', openid: 'wx-boss', WX_OPENID: 'wx-boss', input: {} };
    expect(await main()(event)).toMatchObject({ refusal: { code: 'sign-in-needed' } });
  });
});

test.each([
  [undefined, 'endpoint-unknown'],
  ['text', 'endpoint-unknown'],
  [{ endpoint: 'attendance.report' }, 'endpoint-unknown'],
  [{ endpoint: 'home.show', tenant: 'elsewhere' }, 'county-unknown'],
  [{ endpoint: 'identity.bind', input: { code: 'X' } }, 'key-missing'],
  [{ endpoint: 'identity.bind', key: 'k', input: { code: 'X' } }, 'code-wrong'],
])('event %j → %s', async (event, code) => {
  process.env.WX_OPENID = 'wx-one';
  expect(await main()(event)).toMatchObject({ refusal: { code } });
});

test('where no county is set, the call names it', async () => {
  process.env.WX_OPENID = 'wx-one';
  const open = cloudEntry([whoAmI], () => ({ ports: countyPorts(store), tenants: [] }));
  expect(await open({ endpoint: 'home.show', tenant: TENANT })).toHaveProperty('output');
  for (const tenant of [undefined, '', 'No Such Thing']) {
    expect(await open({ endpoint: 'home.show', tenant })).toMatchObject({
      refusal: { code: 'county-unknown' },
    });
  }
});

describe('a function without its settings', () => {
  const faults: unknown[] = [];
  const { environment } = readCloudSettings({});
  const broken = lazyStore(async () => {
    environment();
    return store;
  });
  const failing = cloudEntry(identityActs, () => ({
    ports: countyPorts(broken, { logFault: faultsInto(faults) }),
    tenants: [TENANT],
  }));
  const event = { endpoint: 'identity.bind', key: 'k', input: { code: 'X' } };

  test('still refuses what needs none of them', async () => {
    expect(await failing(event)).toMatchObject({ refusal: { code: 'sign-in-needed' } });
    process.env.WX_OPENID = 'wx-one';
    expect(await failing({ ...event, input: {} })).toMatchObject({
      refusal: { code: 'input-invalid', field: 'code' },
    });
  });

  test('gives a fault with a number, and names what is missing to the log alone', async () => {
    process.env.WX_OPENID = 'wx-one';
    const answer = await failing(event);
    expect(answer).toEqual({
      fault: { reference: expect.any(String), message: expect.stringContaining('管理员') },
    });
    expect(String(faults.at(-1))).toContain('TCB_ENV');
  });
});

test('settings of a function are missed by name', () => {
  const { environment, keyedHash } = readCloudSettings({ KEYED_HASH_SECRET: 'short' });
  expect(environment).toThrow('TCB_ENV');
  expect(keyedHash).toThrow('KEYED_HASH_SECRET');
  expect(readCloudSettings({ TENANT: 'a, b' }).tenants).toEqual(['a', 'b']);
});

describe('timers', () => {
  const ran: string[] = [];
  const step = { name: 'step', run: (_ports: unknown, tenant: string) => void ran.push(tenant) };
  const timer = timerEntry([{ ...step, run: async (p, t) => step.run(p, t) }], openHome);

  test('run for the platform only', async () => {
    expect(await timer()).toMatchObject({ refusal: { code: 'not-allowed' } });
    process.env.TRIGGER_SRC = 'timer';
    expect(await timer()).toEqual({ output: {} });
    expect(ran).toEqual([TENANT]);
  });
});
