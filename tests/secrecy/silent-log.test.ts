import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import type { Output } from '../../src/contract/contract';
import { BLINDING_BYTES, blindToken } from '../../src/core/evaluation/token';
import { ballotFor, chance, openAssembly, openVillage } from '../acts/evaluation/village-assembly';
import { SECRET as SESSION_SECRET } from '../bench/county';
import { onServer, withScratchDatabase } from '../bench/scratch-database';
import { tokenFor } from '../hosts/token-for';
import type { RunningHost } from '../support/start-host';
import { startHost } from '../support/start-host';
import { describeWhen } from '../support/describe-when';
import { SECRET } from './evening';

const server = process.env.DATABASE_URL ?? '';

/** The program as a server of one's own runs it, with a secret for ballots. */
function startOn(database: string, tenant: string, folder: string): Promise<RunningHost> {
  const secrets = { SESSION_SECRET, KEYED_HASH_SECRET: SESSION_SECRET, BALLOT_SECRET: SECRET };
  const settings = { DATABASE_URL: database, TENANT: tenant, PORT: '0', FILES_DIR: folder };
  return startHost(folder, { ...settings, ...secrets });
}

/** Somebody’s numbers and sheets, none of which may ever be read in a log. */
const traces = new Set<string>();

function tracesIn(value: unknown): void {
  if (typeof value === 'string' && /^[0-9a-f]{64,}$|^line:/.test(value))
    traces.add(value.slice(0, 40));
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(tracesIn);
}

async function post(host: RunningHost, tenant: string, endpoint: string, input: unknown) {
  tracesIn(input);
  const session = { authorization: `Bearer ${tokenFor('clerk')}` };
  const headers = {
    ...{ 'content-type': 'application/json', 'idempotency-key': randomUUID(), tenant },
    ...(endpoint === 'ballot-box.cast' ? {} : session),
  };
  const sent = { method: 'POST', headers, body: JSON.stringify(input) };
  const answer = await fetch(`${host.address}/api/${endpoint}`, sent);
  const text = await answer.text();
  if (answer.status === 200) tracesIn(JSON.parse(text));
  return { status: answer.status, text };
}

/** From here on the database refuses to write such records, and says the whole record in its message. */
const spoil = (table: string) => `
  create or replace function spoil() returns trigger language plpgsql as $$
    begin raise exception E'bad %\\n    at %', new.body, new.body using detail = new.body; end $$;
  create trigger spoil before insert or update on "${table}" for each row execute function spoil()`;
const mend = (table: string) => `drop trigger spoil on "${table}"`;

async function shutOut(database: string): Promise<void> {
  const name = new URL(database).pathname.slice(1);
  await onServer(server, `alter database ${name} with allow_connections false`);
  await onServer(
    server,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  );
}

describeWhen(server !== '', 'an evening on a server that fails', '没有 DATABASE_URL', () => {
  test('no line of the log and no answer names a voter, a right or a ballot', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zaicun-silent-'));
    const faults: string[] = [];
    let said = '';
    let lines: readonly string[] = [];
    await withScratchDatabase(server, async (database) => {
      const store = await openPostgres(database, { connections: 2 });
      const village = await openVillage(store);
      const { assembly, ...ready } = await openAssembly(village, 10);
      lines = ready.lines;
      const host = await startOn(database, village.tenant, folder);

      /** Asks and casts; what fails is sent again as it was, as a phone does. */
      async function vote(line: string, meanwhile?: () => Promise<void>): Promise<number> {
        const blinding = blindToken(chance(BLINDING_BYTES));
        tracesIn(blinding);
        const asked = { assembly, line, blinded: blinding.blinded };
        const given = await send('evaluation.askTokenOnTablet', asked);
        if (given.status !== 200) return given.status;
        const told = JSON.parse(given.text) as Output<'evaluation.askTokenOnTablet'>;
        const filled = { blinding, ratings: ['good', 'fair', 'poor'] as const };
        const ballot = await ballotFor(village, { ...told, assembly }, filled);
        await meanwhile?.();
        const wrong = { ...ballot, token: { ...ballot.token, nonce: '7'.repeat(64) } };
        await send('ballot-box.cast', wrong);
        await send('ballot-box.cast', { ...ballot, envelope: ballot.envelope.slice(2) });
        return (await send('ballot-box.cast', ballot)).status;
      }
      async function send(endpoint: string, input: unknown) {
        const answer = await post(host, village.tenant, endpoint, input);
        if (answer.status === 500) faults.push(answer.text);
        return answer;
      }

      try {
        expect(await vote(lines[0] ?? '')).toBe(200);
        await onServer(database, spoil('rollLine'));
        expect(await vote(lines[1] ?? '')).toBe(500);
        await onServer(database, `${mend('rollLine')}; ${spoil('ballot')}`);
        expect(await vote(lines[2] ?? '')).toBe(500);
        await onServer(database, mend('ballot'));
        expect(await vote(lines[3] ?? '')).toBe(200);
        const lose = () => onServer(database, 'alter table ballot rename body to gone');
        expect(await vote(lines[4] ?? '', lose)).toBe(500);
        await shutOut(database);
        expect(await vote(lines[5] ?? '')).toBeGreaterThanOrEqual(500);
      } finally {
        await host.stop();
        said = host.said();
        await store.close().catch(() => undefined);
        rmSync(folder, { recursive: true, force: true });
      }
    });
    expect(faults.length).toBeGreaterThan(3);
    expect(said.match(/fault [0-9A-F]{10} at (evaluation|ballot-box)/g)?.length).toBe(
      faults.length,
    );
    expect(traces.size).toBeGreaterThan(20);
    expect(namesIn(said + faults.join('\n'))).toEqual([]);
    // The look finds what is there.
    expect(namesIn(`${said}\nat ${lines[3] ?? ''}`)).toHaveLength(1);
  });
});

function namesIn(text: string): string[] {
  const villagers = [...Array(10).keys()].map((i) => `villagers${i + 1}`);
  return text
    .split('\n')
    .filter((line) => [...traces, ...villagers].some((trace) => line.includes(trace)));
}
