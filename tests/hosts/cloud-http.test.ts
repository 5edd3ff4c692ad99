import { act } from '../../cloudfunctions/_backend/act';
import { cloudEntry } from '../../cloudfunctions/_backend/hosts/cloudbase';
import type { CloudHome } from '../../cloudfunctions/_backend/hosts/cloudbase/cloud-home';
import { cloudSessionCalls } from '../../cloudfunctions/_backend/hosts/cloudbase/cloud-session-calls';
import { dataHeaders } from '../../cloudfunctions/_backend/hosts/http/data-headers';
import type { Sessions } from '../../cloudfunctions/_backend/hosts/http/sessions';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { identityActs } from '../../cloudfunctions/identity/acts';
import { TENANT, countyPorts, settleCounty } from '../fixtures/small-county';
import { freshStore } from '../support/stores';
import { posted, saidIn, sessionsInMemory } from './http-events';

let store: Store;
let home: CloudHome;
let sessions: Sessions;
let main: (event: unknown) => Promise<unknown>;

/** Answers with whoever the call came from, and for which county. */
const whoAmI = act({
  endpoint: 'home.show',
  async gather({ openid, tenant }) {
    await new Promise((resolve) => setImmediate(resolve));
    return { openid, tenant };
  },
  subject: () => ({}),
  decide: (who) => ({ output: who as never }),
});

beforeAll(async () => {
  store = await freshStore();
  await settleCounty(store, []);
});

beforeEach(() => {
  home = { ports: countyPorts(store), tenants: [TENANT, 'other'] };
  sessions = sessionsInMemory();
  main = cloudEntry([whoAmI, ...identityActs], () => home, {
    hostCalls: cloudSessionCalls,
    openSessions: () => Promise.resolve(sessions),
  });
});

afterEach(() => {
  for (const name of ['WX_OPENID', 'WX_CONTEXT_KEYS']) delete process.env[name];
});

const say = async (event: unknown) => saidIn(await main(event));
const bearer = async (openid: string, tenant = TENANT) => ({
  Authorization: `Bearer ${await sessions.sign({ openid, tenant })}`,
});

describe('who calls over HTTP', () => {
  test('is the session, with its county', async () => {
    const said = await say(posted('home.show', {}, await bearer('web:1')));
    expect(said).toMatchObject({ statusCode: 200, body: { openid: 'web:1', tenant: TENANT } });
    expect(said.headers).toEqual(
      Object.fromEntries(
        Object.entries(dataHeaders).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    );
  });

  test('is nobody without one', async () => {
    expect(await say(posted('home.show', {}))).toMatchObject({
      statusCode: 401,
      body: { refusal: { code: 'sign-in-needed' } },
    });
  });

  // Whether the platform takes its variables away again when a request comes over HTTP, nobody here
  // has seen: each way it might leave them is a way to be the last phone.
  test.each([
    ['the variable alone', undefined],
    ['a list without it', 'WX_APPID'],
    ['the list it was named in', 'WX_APPID,WX_OPENID'],
  ])(
    'is never the phone that called this instance before, when it left %s',
    async (_what, list) => {
      process.env.WX_OPENID = 'wx-before';
      if (list !== undefined) process.env.WX_CONTEXT_KEYS = list;
      expect(await say(posted('home.show', {}))).toMatchObject({ statusCode: 401 });
      expect(await say(posted('home.show', {}, await bearer('web:1')))).toMatchObject({
        body: { openid: 'web:1' },
      });
    },
  );

  test('cannot be claimed by a phone that makes up an HTTP event', async () => {
    process.env.WX_OPENID = 'wx-one';
    process.env.WX_CONTEXT_KEYS = 'WX_APPID,WX_OPENID';
    const forged = { Authorization: 'Bearer forged' };
    expect(await say(posted('home.show', {}, forged))).toMatchObject({ statusCode: 401 });
    const claims = { WX_OPENID: 'wx-boss', 'x-wx-openid': 'wx-boss', openid: 'wx-boss' };
    expect(await say({ ...posted('home.show', {}, claims), ...claims })).toMatchObject({
      statusCode: 401,
    });
  });

  test('is no longer a lent session once the phone is nobody’s', async () => {
    const lent = { openid: 'wx-nobody', tenant: TENANT, lent: true as const, lentAt: 0 };
    const bearing = { Authorization: `Bearer ${await sessions.sign(lent)}` };
    expect(await say(posted('home.show', {}, bearing))).toMatchObject({
      body: { refusal: { code: 'session-expired' } },
    });
  });

  test('may not be a lent session where lending on would follow', async () => {
    const token = await sessions.sign({ openid: 'wx-one', tenant: TENANT, lent: true });
    const said = await say(
      posted(
        'identity.allowDesk',
        {},
        { Authorization: `Bearer ${token}`, 'Idempotency-Key': 'k' },
      ),
    );
    expect(said.body).toMatchObject({ refusal: { code: 'desk-by-desk' } });
  });
});

test('headers of any spelling carry county and key', async () => {
  const headers = { ...(await bearer('web:1')), tenant: 'other' };
  expect(await say(posted('home.show', {}, headers))).toMatchObject({ body: { tenant: 'other' } });
  const bind = posted('identity.bind', { code: 'X' }, await bearer('web:1'));
  expect((await say(bind)).body).toMatchObject({ refusal: { code: 'key-missing' } });
  const keyed = { ...(await bearer('web:1')), 'idempotency-key': 'k' };
  expect((await say(posted('identity.bind', { code: 'X' }, keyed))).body).toMatchObject({
    refusal: { code: 'code-wrong' },
  });
});

describe('a request that is wrong', () => {
  const text = (body: string, type = 'application/json') => ({
    ...posted('home.show', {}, { 'Content-Type': type }),
    body,
  });

  test.each([
    ['another county', posted('home.show', {}, { Tenant: 'nowhere' }), 404, 'county-unknown'],
    ['no such endpoint', posted('home.nothing', {}), 404, 'endpoint-unknown'],
    ['a name every object has', posted('toString', {}), 404, 'endpoint-unknown'],
    ['an endpoint of another function', posted('roster.people', {}), 404, 'endpoint-unknown'],
    ['no path', { ...posted('x', {}), path: '/' }, 404, 'endpoint-unknown'],
    ['a deeper path', { ...posted('x', {}), path: '/x/api/home.show' }, 404, 'endpoint-unknown'],
    ['GET', { ...posted('home.show', {}), httpMethod: 'GET' }, 404, 'endpoint-unknown'],
    ['no JSON', text('{'), 400, 'body-not-json'],
    ['a form of another site', text('a=1', 'text/plain'), 415, 'media-type-wrong'],
    ['too much', text(' '.repeat(6_000_001)), 413, 'file-too-large'],
  ])('%s is refused', async (_what, event, statusCode, code) => {
    expect(await say(event)).toMatchObject({ statusCode, body: { refusal: { code } } });
  });

  test('as much as there may be is read', async () => {
    const padded = `{}${' '.repeat(5_999_998)}`;
    const said = await say({
      ...posted('home.show', {}, await bearer('web:1')),
      body: padded,
    });
    expect(said.statusCode).toBe(200);
  });
});

test.each([true, 'true'])('a body in base64 is read (%j)', async (isBase64Encoded) => {
  const body = Buffer.from(JSON.stringify({ code: '绑' })).toString('base64');
  const headers = { ...(await bearer('web:1')), 'Idempotency-Key': `b-${String(isBase64Encoded)}` };
  const said = await say({ ...posted('identity.bind', {}, headers), body, isBase64Encoded });
  expect(said.body).toMatchObject({ refusal: { code: 'code-wrong' } });
});

test('bytes are read as JSON: the platform takes more of them than of text', async () => {
  const headers = { ...(await bearer('web:1')), 'Idempotency-Key': 'bytes' };
  const bytes = { ...headers, 'Content-Type': 'application/octet-stream' };
  const body = Buffer.from(`{"code":"X"${' '.repeat(200_000)}}`).toString('base64');
  const event = { ...posted('identity.bind', {}, bytes), body, isBase64Encoded: true };
  expect((await say(event)).body).toMatchObject({ refusal: { code: 'code-wrong' } });
});

test('an empty body counts as {}', async () => {
  const event = { ...posted('home.show', {}, await bearer('web:1')), body: '' };
  expect(await say(event)).toMatchObject({ statusCode: 200 });
});

describe('sessions', () => {
  test('are opened for a browser, and take it further', async () => {
    const opened = await say(posted('session.open', {}));
    expect(opened).toMatchObject({ statusCode: 200, body: { token: expect.any(String) } });
    const headers = { Authorization: `Bearer ${String(opened.body.token)}` };
    expect((await say(posted('home.show', {}, headers))).body).toEqual({
      openid: expect.stringMatching(/^web:[0-9a-f]{32}$/),
      tenant: TENANT,
    });
    expect(await say(posted('session.exchange', {}, headers))).toMatchObject({
      statusCode: 404,
      body: { refusal: { code: 'desk-unasked' } },
    });
  });

  test('are refused for a county that is not served', async () => {
    expect(await say(posted('session.open', { tenant: 'nowhere' }))).toMatchObject({
      statusCode: 404,
    });
  });

  test('are answered over HTTP only', async () => {
    expect(await main({ endpoint: 'session.open', input: {} })).toMatchObject({
      refusal: { code: 'endpoint-unknown' },
    });
  });
});

test('what breaks is told by a number, over HTTP as to a phone', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = cloudEntry([whoAmI], () => {
    throw new Error('no settings');
  });
  const said = saidIn(await broken(posted('home.show', {})));
  expect(said).toMatchObject({
    statusCode: 500,
    body: { fault: { reference: expect.stringMatching(/^[0-9A-F]{10}$/) } },
  });
  log.mockRestore();
});
