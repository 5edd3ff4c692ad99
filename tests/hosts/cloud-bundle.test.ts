import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import { COUNTY, TENANT, VILLAGE, openidOf, settleCounty } from '../kernel/small-county';
import { describeWhen } from '../support/describe-when';

const root = join(__dirname, '../..');
const folder = join(root, 'dist/cloudfunctions');
const MOST_BYTES = 2 * 1024 * 1024;

beforeAll(() => {
  if (!existsSync(join(folder, 'timers/index.js'))) {
    execFileSync(process.execPath, ['--import', 'tsx', 'config/build-cloud.ts'], { cwd: root });
  }
}, 60_000);

/** Loads a built function in a process of its own, as the platform does, and calls its `main`. */
function call(name: string, event: unknown, env: Record<string, string> = {}): unknown {
  const script = `
    const { main } = require(${JSON.stringify(join(folder, name))});
    main(${JSON.stringify(event)}, {}).then((answer) => {
      process.stdout.write(JSON.stringify(answer));
      process.exit(0);
    });`;
  const { PATH = '' } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    env: { PATH, ...env },
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

test('each feature is a function of its own, at most 2 MB, without the embedded database', () => {
  const features = readdirSync(join(root, 'cloudfunctions')).filter(
    (name) => !name.startsWith('_'),
  );
  expect(readdirSync(folder).sort()).toEqual(features.sort());
  for (const name of features) {
    const bundle = join(folder, name, 'index.js');
    expect([name, statSync(bundle).size < MOST_BYTES]).toEqual([name, true]);
    expect(readFileSync(bundle, 'utf8')).not.toContain('pglite');
    expect(JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))).toMatchObject({
      main: 'index.js',
    });
  }
});

describe('a built function without a database', () => {
  const event = { endpoint: 'home.show', tenant: TENANT, input: {} };

  test('refuses who is not signed in, whatever the event says', () => {
    expect(call('home', { ...event, openid: 'wx-boss' })).toMatchObject({
      refusal: { code: 'sign-in-needed' },
    });
  });

  test('refuses what is wrong with the input, in plain words', () => {
    const wrong = { endpoint: 'identity.bind', tenant: TENANT, key: 'k', input: {} };
    expect(call('identity', wrong, { WX_OPENID: 'wx-one' })).toMatchObject({
      refusal: { code: 'input-invalid', field: 'code' },
    });
  });

  test('gives a fault with a number where it needs records', () => {
    expect(call('home', event, { WX_OPENID: 'wx-one' })).toMatchObject({
      fault: { reference: expect.stringMatching(/^[0-9A-F]{10}$/) },
    });
  });

  test('runs timers for nobody but the platform', () => {
    expect(call('timers', { TriggerName: 'every-minute', Type: 'Timer' })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });
});

const url = process.env.DATABASE_URL ?? '';

describeWhen(url !== '', 'a built function on a PostgreSQL server', '没有设置 DATABASE_URL', () => {
  const name = `zaicun_bundle_${process.pid}`;
  const own = new URL(url || 'postgres://localhost');
  own.pathname = `/${name}`;
  const env = { DATABASE_URL: own.href, KEYED_HASH_SECRET: 'k'.repeat(32), TENANT };
  const people = { endpoint: 'roster.people', input: { division: COUNTY } };

  beforeAll(async () => {
    await onServer(`create database ${name}`);
    const store = await openPostgres(own.href);
    await settleCounty(store, [
      { id: 'county', granted: [{ role: 'county-officer', scope: COUNTY }] },
      { id: 'cadre', posted: { village: VILLAGE, position: 'member' } },
    ]);
    await store.close();
  });

  afterAll(() => onServer(`drop database if exists ${name} with (force)`));

  test('answers whom the platform names, by what the roster grants', () => {
    const answer = call('roster', people, { ...env, WX_OPENID: openidOf('county') });
    const { output } = answer as { output: { people: { person: string }[] } };
    expect(output.people.map(({ person }) => person)).toEqual(
      expect.arrayContaining(['county', 'cadre']),
    );
    expect(call('roster', people, { ...env, WX_OPENID: openidOf('cadre') })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(call('roster', people, { ...env, WX_OPENID: 'wx-stranger' })).toMatchObject({
      refusal: { code: 'not-bound' },
    });
  });

  test('writes what it is asked to, once for a key', () => {
    const release = {
      endpoint: 'identity.release',
      key: 'k',
      input: { person: 'cadre', reason: '换手机' },
    };
    const as = { ...env, WX_OPENID: openidOf('county') };
    const released = { output: { person: 'cadre', name: '人cadre' } };
    expect(call('identity', release, as)).toEqual(released);
    expect(call('identity', release, as)).toEqual(released);
    expect(call('identity', { ...release, key: 'another' }, as)).toMatchObject({
      refusal: { code: 'person-not-bound' },
    });
  });

  async function onServer(statement: string): Promise<void> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(statement);
    await client.end();
  }
});
