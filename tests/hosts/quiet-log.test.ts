import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectionNames } from '../../cloudfunctions/_backend/collections/declarations';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import type { EndpointName } from '../../src/contract/contract';
import { contract } from '../../src/contract/contract';
import { cast } from '../authorisation/cast';
import { inputs } from '../authorisation/inputs';
import { SECRET } from '../bench/county';
import { onServer, withScratchDatabase } from '../bench/scratch-database';
import { TENANT, openidOf, settleCounty } from '../fixtures/small-county';
import type { RunningHost } from '../support/start-host';
import { startHost } from '../support/start-host';
import { describeWhen } from '../support/describe-when';
import { tokenFor } from './token-for';

const server = process.env.DATABASE_URL ?? '';
const NAME = '龙脉川机密';
const PHONE = '13987654321';
const ID_NUMBER = '533123199001011234';
const OPENID = 'oLeak_0123456789abcdefghij';
/** What the roster of the test and its callers are called, and what is put into every field. */
const people = /人(cadre|first|county|township)|wx-|13800000000|龙脉|13987|53312319900|oLeak/;
const callers = ['county', 'township', 'first', 'cadre'];
const endpoints = Object.keys(contract) as EndpointName[];

/** The program as a server of one's own runs it. */
function startOn(databaseUrl: string, folder: string): Promise<RunningHost> {
  const settings = { DATABASE_URL: databaseUrl, TENANT, PORT: '0', FILES_DIR: folder };
  const secrets = { SESSION_SECRET: SECRET, KEYED_HASH_SECRET: SECRET };
  return startHost(folder, { ...settings, ...secrets });
}

/** Every text in an input told by somebody's name, phone, number or identity. */
function withPeople(value: unknown): unknown {
  if (typeof value === 'string') return `${value}${NAME} ${PHONE}`;
  if (Array.isArray(value)) return value.map(withPeople);
  if (typeof value !== 'object' || value === null) return ID_NUMBER;
  const fields = Object.entries(value).map(([name, each]) => [name, withPeople(each)]);
  return { ...Object.fromEntries(fields), [NAME]: OPENID };
}

let keys = 0;

async function post(
  host: RunningHost,
  path: string,
  body: string,
  headers: Record<string, string>,
) {
  keys += 1;
  const key = `${PHONE}-${keys}`;
  const type = { 'content-type': 'application/json', 'idempotency-key': key, tenant: TENANT };
  const answer = await fetch(host.address + path, {
    method: 'POST',
    headers: { ...type, ...headers },
    body,
  });
  return { status: answer.status, text: await answer.text() };
}

/** Every endpoint asked by several people, with inputs that fit and inputs that do not. */
async function askEverything(host: RunningHost): Promise<number> {
  let faults = 0;
  for (const name of endpoints) {
    await Promise.all(
      callers.map(async (role) => {
        const authorization = `Bearer ${tokenFor(openidOf(role))}`;
        const fits = inputs[name]({ role, about: 'own', file: '' });
        const reason = { reason: NAME, purpose: NAME, destination: PHONE };
        const bodies = [
          JSON.stringify(fits),
          JSON.stringify({ ...(fits as object), ...reason }),
          JSON.stringify(withPeople(fits)),
          `{"name":"${NAME} ${PHONE}`,
          JSON.stringify([NAME, `${PHONE}\0`]),
        ];
        for (const body of bodies) {
          const { status } = await post(host, `/api/${name}`, body, { authorization });
          if (status === 500) faults += 1;
        }
      }),
    );
  }
  return faults;
}

/** What is no endpoint at all, or no session. */
async function askOddly(host: RunningHost): Promise<void> {
  const paths = ['/api/session.open', '/api/session.exchange', '/api/demo.enter', '/wechat/push'];
  for (const path of [...paths, `/api/${NAME}`, `/files/${OPENID}`, `/api/home.show?${PHONE}`]) {
    for (const body of [
      `{"tenant":"${NAME}"}`,
      `"${NAME}`,
      '',
      JSON.stringify({ loginCode: NAME }),
    ]) {
      await post(host, encodeURI(path), body, { authorization: `Bearer ${OPENID}.${PHONE}.x` });
      await post(host, encodeURI(path), body, { authorization: `Bearer ${tokenFor(OPENID)}` });
      await post(host, encodeURI(path), body, { tenant: PHONE });
      await fetch(host.address + encodeURI(path));
    }
  }
}

/** From here on each write is refused by the database with the whole record in its message. */
const spoilWrites = [
  `create function spoil() returns trigger language plpgsql as $$
   begin raise exception E'bad %\\n    at %', new.body, new.body using detail = new.body; end $$`,
  ...collectionNames.map(
    (name) => `create trigger spoil before insert or update on "${name}"
      for each row execute function spoil()`,
  ),
];
const spoilReads = [
  'alter table person rename body to gone',
  'alter table register drop body cascade',
];

/** The database is there, but nobody is let in, and whoever was in is put out. */
async function shutOut(database: string): Promise<void> {
  const name = new URL(database).pathname.slice(1);
  await onServer(server, `alter database ${name} with allow_connections false`);
  await onServer(
    server,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  );
}

const reason = '没有 DATABASE_URL';
describeWhen(server !== '', 'a server whose database fails in every way', reason, () => {
  test('logs faults with their numbers, and nobody’s name, phone, number or identity', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zaicun-quiet-'));
    await withScratchDatabase(server, async (database) => {
      const store = await openPostgres(database, { connections: 2 });
      await settleCounty(store, cast);
      await store.close();
      const host = await startOn(database, folder);
      try {
        await askEverything(host);
        await askOddly(host);
        for (const statement of spoilWrites) await onServer(database, statement);
        expect(await askEverything(host)).toBeGreaterThan(0);
        for (const statement of spoilReads) await onServer(database, statement);
        expect(await askEverything(host)).toBeGreaterThan(0);
        await shutOut(database);
        expect(await askEverything(host)).toBeGreaterThan(0);
        await askOddly(host);
      } finally {
        await host.stop();
        rmSync(folder, { recursive: true, force: true });
      }
      const said = host.said();
      expect(said.match(/fault [0-9A-F]{10} at [a-z]+\.[A-Za-z]+/g)?.length).toBeGreaterThan(50);
      expect(said).toContain('"code":"P0001"');
      // A fault's number is drawn at random: ten such digits may look like the start of a phone's.
      const lines = said.replace(/fault [0-9A-F]{10}/g, 'fault').split('\n');
      expect(lines.filter((line) => people.test(line))).toEqual([]);
    });
  });
});
