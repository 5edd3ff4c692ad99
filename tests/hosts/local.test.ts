import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { contract } from '../../src/contract/contract';
import type { RunningHost } from '../support/start-host';
import { ENVELOPE_LENGTH } from '../../src/core/evaluation/envelope';
import { startHost } from '../support/start-host';

const folder = mkdtempSync(join(tmpdir(), 'zaicun-h5-'));
const data = mkdtempSync(join(tmpdir(), 'zaicun-data-'));
let host: RunningHost;

beforeAll(async () => {
  mkdirSync(join(folder, 'js'));
  writeFileSync(join(folder, 'index.html'), '<html><script>var a = 1</script></html>');
  writeFileSync(join(folder, 'js/app.0a1b2c3d.js'), `var x = '${'在村'.repeat(500)}';`);
  host = await startHost(folder, { DATA_DIR: data });
});

afterAll(async () => {
  const code = await host.stop();
  rmSync(folder, { recursive: true });
  rmSync(data, { recursive: true });
  expect(code).toBe(0);
});

const json = { 'content-type': 'application/json' };

async function post(name: string, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(`${host.address}/api/${name}`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: text,
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, never> };
}

async function enter(personaId: string): Promise<Record<string, string>> {
  const { body } = await post('demo.enter', { personaId });
  return { authorization: `Bearer ${String(body.token)}` };
}

test('a persona comes in and sees the first screen in one call', async () => {
  const { personas } = await (await fetch(`${host.address}/api/demo.personas`)).json();
  expect(personas.length).toBeGreaterThan(5);
  expect(Object.keys(personas[0]).sort()).toEqual(['about', 'group', 'id', 'name', 'role']);
  const { status, body } = await post('home.show', {}, await enter('cadre'));
  expect(status).toBe(200);
  expect(body).toMatchObject({ demo: true, person: { name: personas[0].name } });
});

test('a browser without WeChat gets an identity that is nobody yet', async () => {
  const { body } = await post('session.open', {});
  const headers = { authorization: `Bearer ${String(body.token)}` };
  expect(await post('home.show', {}, headers)).toMatchObject({ status: 200 });
  expect(await post('roster.people', { division: '533123' }, headers)).toMatchObject({
    status: 403,
    body: { refusal: { code: 'not-bound' } },
  });
});

test('a ballot is taken from nobody: a session beside it is not even looked at', async () => {
  const ballot = {
    ...{ assembly: 'assembly:none', party: 'villagers', envelope: '0'.repeat(ENVELOPE_LENGTH) },
    token: { nonce: '0'.repeat(64), output: '0'.repeat(128) },
  };
  const expected = { status: 422, body: { refusal: { code: 'assembly-unknown' } } };
  expect(await post('ballot-box.cast', ballot)).toMatchObject(expected);
  const stale = { authorization: 'Bearer run-out' };
  expect(await post('ballot-box.cast', ballot, stale)).toMatchObject(expected);
});

test.each([
  ['unknown endpoint', 'home.nothing', {}, {}, 404, 'endpoint-unknown'],
  ['unknown persona', 'demo.enter', { personaId: 'x' }, {}, 404, 'person-unknown'],
  ['not JSON', 'home.show', '{', {}, 400, 'body-not-json'],
  ['a form', 'home.show', 'a=b', { 'content-type': 'text/plain' }, 415, 'media-type-wrong'],
  ['no session', 'home.show', {}, {}, 401, 'sign-in-needed'],
  [
    'a session of others',
    'home.show',
    {},
    { authorization: 'Bearer a.b.c' },
    401,
    'session-expired',
  ],
  ['another county', 'home.show', {}, { tenant: 'elsewhere' }, 404, 'county-unknown'],
  ['a body of null', 'session.open', 'null', {}, 400, 'input-invalid'],
  ['a WeChat code without WeChat', 'session.open', { loginCode: 'x' }, {}, 404, 'wechat-not-set'],
  ['an exchange by nobody', 'session.exchange', {}, {}, 401, 'sign-in-needed'],
])('%s is refused', async (_what, name, body, headers, status, code) => {
  expect(await post(name, body, headers)).toMatchObject({ status, body: { refusal: { code } } });
});

test('a mutation needs its key, and the same key gets the same answer', async () => {
  const headers = await enter('township-officer');
  const wrong = { code: 'AAAAA-AAAAA' };
  expect(await post('identity.bind', wrong, headers)).toMatchObject({
    status: 400,
    body: { refusal: { code: 'key-missing' } },
  });
  expect(await post('identity.bind', wrong, { ...headers, 'idempotency-key': 'k' })).toMatchObject({
    status: 409,
    body: { refusal: { code: 'already-bound' } },
  });
});

test('a PC waits for a phone by HTTP; codes are asked for so many times a minute', async () => {
  const { body } = await post('session.open', {});
  const headers = { authorization: `Bearer ${String(body.token)}` };
  expect(await post('session.exchange', {}, headers)).toMatchObject({
    status: 404,
    body: { refusal: { code: 'desk-unasked' } },
  });
  const asking = { system: 'linux', program: 'chrome' };
  const asked = await post('identity.askDesk', asking, { ...headers, 'idempotency-key': 'ask' });
  expect(asked).toMatchObject({ status: 200, body: { code: expect.any(String) } });
  expect(await post('session.exchange', {}, headers)).toMatchObject({
    status: 200,
    body: { waiting: true, seen: false },
  });
  // Twice the limit: whenever a new minute begins, one of the two has too many.
  const statuses = new Set<number>();
  for (let i = 0; i < 62; i += 1) {
    statuses.add((await post('identity.askDesk', asking, headers)).status);
  }
  expect([...statuses]).toContain(429);
});

test('a body that is too large is refused before it is read', async () => {
  const answer = await post('home.show', `"${'x'.repeat(6_100_000)}"`);
  expect(answer).toMatchObject({ status: 413, body: { refusal: { code: 'file-too-large' } } });
});

test('GET /api lists every endpoint with its schemas and refusals', async () => {
  const { endpoints, refusals } = await (await fetch(`${host.address}/api`)).json();
  const names = endpoints.map(({ endpoint }: { endpoint: string }) => endpoint);
  expect(names.sort()).toEqual(Object.keys(contract).sort());
  const bind = endpoints.find(({ endpoint }: { endpoint: string }) => endpoint === 'identity.bind');
  expect(bind).toMatchObject({
    kind: 'mutation',
    callers: 'anyone',
    input: { type: 'object', required: ['code'], properties: { code: { title: '绑定码' } } },
    output: { properties: { person: { type: 'string' } } },
  });
  expect(refusals).toContainEqual({ code: 'not-bound', message: expect.stringContaining('绑定') });
});

test('the store’s health can be asked', async () => {
  const answer = await fetch(`${host.address}/healthz`);
  expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
});

describe('files', () => {
  test('the page is asked for each time and may run its own scripts only', async () => {
    const answer = await fetch(host.address);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/=]{44}'/);
    expect(policy).toContain("frame-ancestors 'none'");
    const etag = answer.headers.get('etag') ?? '';
    const again = await fetch(host.address, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    // A reload must not lose the page its scripts.
    expect(again.headers.get('content-security-policy')).toBeNull();
  });

  test('what has a hash in its name is kept for good, and travels compressed', async () => {
    const { headers, body } = await raw('/js/app.0a1b2c3d.js', { 'accept-encoding': 'gzip, br' });
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toContain('在村在村');
    expect(body.length).toBeLessThan(200);
  });

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/js/..%2f..%2fpackage.json',
    '/%00',
    '/%',
  ])('nothing outside the folder: %s', async (path) => {
    expect((await raw(path)).status).toBe(404);
  });
});

/** As sent, without the path or the encoding being tidied up on the way. */
function raw(path: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(host.address);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const sent = request({ hostname, port, path, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks),
          }),
        );
      });
      sent.on('error', reject).end();
    },
  );
}

test('secrets are kept beside the records, for their owner only', () => {
  expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
});
