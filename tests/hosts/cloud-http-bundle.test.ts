import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openOnCloud } from '../cloudbase/open-on-cloud';
import type { Cloud } from '../cloudbase/start-cloud';
import { startCloud } from '../cloudbase/start-cloud';
import { COUNTY, TENANT, openidOf, settleCounty } from '../fixtures/small-county';
import { posted, saidIn } from './http-events';
import { bundles, platformEnv, runBundle } from './run-bundle';
import { tokenFor } from './token-for';

const SECRET = 's'.repeat(32);
let cloud: Cloud;
let env: Record<string, string>;

beforeAll(async () => {
  if (!existsSync(join(bundles, 'identity/index.js'))) {
    const cwd = join(__dirname, '../..');
    execFileSync(process.execPath, ['--import', 'tsx', 'config/build-cloud.ts'], { cwd });
  }
  cloud = await startCloud();
  const secrets = { KEYED_HASH_SECRET: 'k'.repeat(32), SESSION_SECRET: SECRET };
  env = { ...platformEnv(cloud), ...secrets, TENANT };
  await settleCounty(openOnCloud(cloud), [
    { id: 'county', granted: [{ role: 'county-officer', scope: COUNTY }] },
  ]);
});

afterAll(() => cloud.close());

const people = (token?: string) =>
  posted(
    'roster.people',
    { division: COUNTY },
    {
      Tenant: TENANT,
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
  );
const right = tokenFor(openidOf('county'), { secret: SECRET });
const [head, , mark] = right.split('.');
const others = Buffer.from(
  JSON.stringify({ sub: openidOf('county'), tenant: TENANT, exp: 9_999_999_999 }),
).toString('base64url');

/** One call over HTTP, after a phone’s on the same instance. */
async function statusOf(token: string | undefined, phone = 'wx-before'): Promise<number> {
  const before = { event: {}, env: { WX_OPENID: phone, WX_CONTEXT_KEYS: 'WX_OPENID' } };
  const [, said] = await runBundle('roster', [before, { event: people(token) }], env);
  return saidIn(said).statusCode;
}

test('a session that was signed by the secret is somebody', async () => {
  expect(await statusOf(right)).toBe(200);
});

test.each([
  ['no session, after a phone of that person', undefined],
  ['another secret', tokenFor(openidOf('county'), { secret: 'x'.repeat(32) })],
  ['somebody else under the same mark', `${head}.${others}.${mark}`],
  ['no mark', `${head}.${others}.`],
  ['run out', tokenFor(openidOf('county'), { secret: SECRET, exp: 1_700_000_000 })],
])('%s is nobody', async (_what, token) => {
  expect(await statusOf(token, openidOf('county'))).toBe(401);
});

test('a browser gets a session from the function of identity, and is nobody’s yet', async () => {
  const [opened] = await runBundle('identity', [{ event: posted('session.open', {}) }], env);
  const { token } = saidIn(opened).body as { token: string };
  const [said] = await runBundle('roster', [{ event: people(token) }], env);
  expect(saidIn(said)).toMatchObject({ statusCode: 403, body: { refusal: { code: 'not-bound' } } });
});

test('without its secret a phone’s call goes on, and one over HTTP is a fault with a number', async () => {
  const without = { ...env, SESSION_SECRET: '' };
  const phone = { endpoint: 'roster.people', input: { division: COUNTY } };
  const as = { WX_OPENID: openidOf('county'), WX_CONTEXT_KEYS: 'WX_OPENID' };
  const [called, said] = await runBundle(
    'roster',
    [{ event: phone, env: as }, { event: people(right) }],
    without,
  );
  expect(called).toHaveProperty('output.people');
  expect(saidIn(said)).toMatchObject({
    statusCode: 500,
    body: { fault: { reference: expect.any(String) } },
  });
});
