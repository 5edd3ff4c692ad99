import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { cadresFor, fill, openidOf, rosterWrites } from '../bench/county';
import { openLine } from '../bench/http-line';
import { reportsOf } from '../bench/reports';
import '../support/real-pglite';
import { startHost } from '../support/start-host';
import { bundleHost, startBundled } from './bundled-host';
import { tokenFor } from './token-for';

const folder = mkdtempSync(join(tmpdir(), 'zaicun-close-'));
const cadres = cadresFor(40);

beforeAll(async () => {
  const store = await openPglite(join(folder, 'records'));
  await fill(store, rosterWrites(cadres), 1);
  await store.close();
  bundleHost();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a host told to end answers what is under way, ends well and frees its folder', async () => {
  const { child, url } = await startBundled(join(folder, 'records'));
  const next = reportsOf(
    cadres,
    cadres.map((_, index) => tokenFor(openidOf(index))),
  );
  const lines = cadres.map(() => openLine(url));
  await Promise.all(lines.map((line) => line.post(next())));

  const answers = lines.map((line) => line.post(next()));
  await Promise.race(answers);
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number];
  const statuses = await Promise.all(answers);
  expect([code, new Set(statuses)]).toEqual([0, new Set([200])]);

  await (await openPglite(join(folder, 'records'))).close();
});

test('a port that is taken is told before any record is opened', async () => {
  const taken = createServer();
  await new Promise<void>((listening) => taken.listen(0, () => listening()));
  const { port } = taken.address() as AddressInfo;
  const data = join(folder, 'untouched');
  await expect(startHost('', { PORT: `${port}`, DATA_DIR: data })).rejects.toThrow('EADDRINUSE');
  expect(existsSync(data)).toBe(false);
  taken.close();
});
