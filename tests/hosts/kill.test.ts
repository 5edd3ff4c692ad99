import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { presenceRef, registerRef } from '../../src/core/attendance/places';
import { cadresFor, fill, openidOf, rosterWrites, TENANT } from '../bench/county';
import type { Next } from '../bench/reports';
import { reportsOf } from '../bench/reports';
import '../support/real-pglite';
import { bundleHost, startBundled } from './bundled-host';
import { tokenFor } from './token-for';

const ROUNDS = 20;
const AT_ONCE = 8;
const folder = mkdtempSync(join(tmpdir(), 'zaicun-kill-'));
const cadres = cadresFor(60);

interface Acknowledged {
  readonly cadre: string;
  readonly village: string;
  readonly day: string;
}

beforeAll(async () => {
  const store = await openPglite(folder);
  await fill(store, rosterWrites(cadres), 1);
  await store.close();
  bundleHost();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reports until the host is gone; what it said yes to. */
async function reportUntilGone(url: string, next: Next, heard: (one: Acknowledged) => void) {
  for (;;) {
    const { path, headers, body } = next();
    try {
      const answer = await fetch(url + path, { method: 'POST', headers, body });
      const said = (await answer.json()) as { day: string };
      if (answer.status !== 200) throw new Error(`refused: ${JSON.stringify(said)}`);
      const { cadre, village } = JSON.parse(body) as Omit<Acknowledged, 'day'>;
      heard({ cadre, village, day: said.day });
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('refused')) throw error;
      return;
    }
  }
}

/** One life of the host: many report at once, and in the midst of it the process is killed. */
async function live(next: Next, many: number): Promise<Acknowledged[]> {
  const { child, url } = await startBundled(folder);
  const acknowledged: Acknowledged[] = [];
  const gone = once(child, 'exit');
  const heard = (one: Acknowledged) => {
    acknowledged.push(one);
    if (acknowledged.length === many) child.kill('SIGKILL');
  };
  await Promise.all(Array.from({ length: AT_ONCE }, () => reportUntilGone(url, next, heard)));
  await gone;
  return acknowledged;
}

test('a host killed twenty times under load has every report it acknowledged', async () => {
  const next = reportsOf(
    cadres,
    cadres.map((_, index) => tokenFor(openidOf(index))),
  );
  const acknowledged: Acknowledged[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    acknowledged.push(...(await live(next, 15 + 3 * round)));
  }
  expect(acknowledged.length).toBeGreaterThan(800);

  const store = await openPglite(folder);
  const lost: Acknowledged[] = [];
  for (const one of acknowledged) {
    const { presence, register } = await store.read({
      presence: presenceRef(TENANT, one.cadre, one.day),
      register: registerRef(TENANT, one.cadre, one.village, one.day),
    });
    if (!presence || !register?.body.days[one.day]?.presence) lost.push(one);
  }
  await store.close();
  expect(lost).toEqual([]);
});
