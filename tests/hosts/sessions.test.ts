import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openidOf } from '../bench/county';
import type { BundledHost } from './bundled-host';
import { bundleHost, startBundled } from './bundled-host';
import { tokenFor } from './token-for';

const folder = mkdtempSync(join(tmpdir(), 'zaicun-sessions-'));
let host: BundledHost;

beforeAll(async () => {
  bundleHost();
  host = await startBundled(folder);
});

afterAll(async () => {
  host.child.kill('SIGTERM');
  await once(host.child, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

async function home(token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const answer = await fetch(`${host.url}/api/home.show`, { method: 'POST', headers, body: '{}' });
  return answer.status;
}

const right = tokenFor(openidOf(0));
const [head = '', body = '', mark = ''] = right.split('.');
const other = Buffer.from(`{"sub":"${openidOf(1)}","tenant":"bench","exp":9999999999}`);

test('a session this host signed is taken, again and again', async () => {
  expect([await home(right), await home(right)]).not.toContain(401);
});

test.each([
  ['another secret', tokenFor(openidOf(0), { secret: 'x'.repeat(40) })],
  ['another person under the same mark', `${head}.${other.toString('base64url')}.${mark}`],
  ['no mark', `${head}.${body}.`],
  ['half a mark', `${head}.${body}.${mark.slice(0, 20)}`],
  ['one part', 'nothing'],
  ['no part', ''],
  ['another spelling of its mark', `${right}!!!`],
  ['run out', tokenFor(openidOf(0), { exp: 1_700_000_000 })],
])('%s is refused', async (_what, token) => {
  expect(await home(token)).toBe(401);
});

test('a session that a phone lent is over once the phone is nobody’s; its own goes on', async () => {
  expect(await home(tokenFor('wx-nobody', { lent: true }))).toBe(401);
  expect(await home(tokenFor('wx-nobody'))).not.toBe(401);
});

test('every answer keeps browsers from running it, whatever it is', async () => {
  const paths = ['/', '/nothing.js', '/api', '/api/home.show', '/healthz'];
  const answers = await Promise.all(
    paths.flatMap((path) => [fetch(host.url + path), fetch(host.url + path, { method: 'POST' })]),
  );
  for (const { headers, url } of answers) {
    expect([url, headers.get('x-content-type-options')]).toEqual([url, 'nosniff']);
    expect([url, headers.get('content-security-policy')]).toEqual([url, expect.any(String)]);
  }
});
