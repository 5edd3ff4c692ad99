import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contract } from '../../src/contract/contract';
import { namelessEndpoints } from '../../src/client/nameless';
import { ENVELOPE_LENGTH } from '../../src/core/evaluation/envelope';
import { startApp } from './start-app';

let server: Server;
let asked: { url: string | undefined; headers: IncomingHttpHeaders }[];

beforeEach(async () => {
  asked = [];
  server = createServer(({ url, headers }, answer) => {
    asked.push({ url, headers });
    answer.setHeader('Content-Type', 'application/json');
    answer.end('{"token":"opened","counted":true}');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});

afterEach(() => new Promise((done) => server.close(done)));

function app(kept: [string, string][]) {
  const { port } = server.address() as AddressInfo;
  return startApp({ kept: new Map(kept), online: true }, `http://127.0.0.1:${port}`);
}

const ballot = {
  assembly: 'assembly:1',
  party: 'villagers' as const,
  token: { nonce: '0'.repeat(64), output: '0'.repeat(128) },
  envelope: '0'.repeat(ENVELOPE_LENGTH),
};

test('a ballot travels without the session of whoever casts it, and none is opened for it', async () => {
  await app([['zaicun.token', '"mine"']]).call('ballot-box.cast', ballot);
  await app([]).call('ballot-box.cast', ballot);
  expect(asked.map(({ url }) => url)).toEqual(['/api/ballot-box.cast', '/api/ballot-box.cast']);
  for (const { headers } of asked) expect(headers).not.toHaveProperty('authorization');
});

test('every other call says who calls', async () => {
  await app([['zaicun.token', '"mine"']]).call('home.show', {});
  expect(asked[0]?.headers.authorization).toBe('Bearer mine');
});

test('what travels so is what the contract leaves without a caller', () => {
  const anonymous = Object.entries(contract).filter(([, { callers }]) => callers === 'anonymous');
  expect([...namelessEndpoints].sort()).toEqual(anonymous.map(([name]) => name).sort());
});
