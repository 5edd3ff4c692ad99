import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openOnCloud } from '../cloudbase/open-on-cloud';
import type { Cloud } from '../cloudbase/start-cloud';
import { startCloud } from '../cloudbase/start-cloud';
import { rosterFile } from '../fixtures/roster/workbook';
import { COUNTY, TENANT, VILLAGE, openidOf, settleCounty } from '../fixtures/small-county';
import { bundles, platformEnv, runBundle } from './run-bundle';

const root = join(__dirname, '../..');
const MOST_BYTES = 2 * 1024 * 1024;

beforeAll(() => {
  if (!existsSync(join(bundles, 'timers/index.js'))) {
    execFileSync(process.execPath, ['--import', 'tsx', 'config/build-cloud.ts'], { cwd: root });
  }
});

/** One call in a fresh instance; who calls is what the platform says of this call. */
async function call(name: string, event: unknown, openid?: string, env = {}): Promise<unknown> {
  const [answer] = await runBundle(name, [{ event, env: by(openid) }], env);
  return answer;
}

function by(openid: string | undefined): Record<string, string> {
  return openid ? { WX_OPENID: openid, WX_CONTEXT_KEYS: 'WX_OPENID' } : {};
}

test('each feature is a function of its own, at most 2 MB, without PostgreSQL', () => {
  const features = readdirSync(join(root, 'cloudfunctions')).filter(
    (name) => !name.startsWith('_'),
  );
  expect(readdirSync(bundles).sort()).toEqual(features.sort());
  for (const name of features) {
    const bundle = join(bundles, name, 'index.js');
    expect([name, statSync(bundle).size < MOST_BYTES]).toEqual([name, true]);
    expect(readFileSync(bundle, 'utf8')).not.toMatch(/pglite|pg-native|kysely/);
    expect(JSON.parse(readFileSync(join(bundles, name, 'package.json'), 'utf8'))).toMatchObject({
      main: 'index.js',
    });
  }
});

describe('a built function without its settings', () => {
  const event = { endpoint: 'home.show', tenant: TENANT, input: {} };

  test('refuses who is not signed in, whatever the event says', async () => {
    expect(await call('home', { ...event, openid: 'wx-boss' })).toMatchObject({
      refusal: { code: 'sign-in-needed' },
    });
  });

  test('refuses what is wrong with the input, in plain words', async () => {
    const wrong = { endpoint: 'identity.bind', tenant: TENANT, key: 'k', input: {} };
    expect(await call('identity', wrong, 'wx-one')).toMatchObject({
      refusal: { code: 'input-invalid', field: 'code' },
    });
  });

  test.each([{}, { TCB_ENV: 'zaicun' }])(
    'gives a fault with a number where it needs records, with %j alone',
    async (env) => {
      expect(await call('home', event, 'wx-one', env)).toMatchObject({
        fault: { reference: expect.stringMatching(/^[0-9A-F]{10}$/) },
      });
    },
  );

  test('runs timers for nobody but the platform', async () => {
    expect(await call('timers', { TriggerName: 'every-minute', Type: 'Timer' })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });
});

describe('a built function in the cloud', () => {
  let cloud: Cloud;
  let env: Record<string, string>;
  const people = { endpoint: 'roster.people', input: { division: COUNTY } };

  beforeAll(async () => {
    cloud = await startCloud();
    env = { ...platformEnv(cloud), KEYED_HASH_SECRET: 'k'.repeat(32), TENANT };
    await settleCounty(openOnCloud(cloud), [
      { id: 'county', granted: [{ role: 'county-officer', scope: COUNTY }] },
      { id: 'cadre', posted: { village: VILLAGE, position: 'member' } },
      { id: 'first', posted: { village: VILLAGE, position: 'first-secretary' } },
    ]);
  });

  afterAll(() => cloud.close());

  test('answers whom the platform names, by what the roster grants', async () => {
    const answer = await call('roster', people, openidOf('county'), env);
    const { output } = answer as { output: { people: { person: string }[] } };
    expect(output.people.map(({ person }) => person)).toEqual(
      expect.arrayContaining(['county', 'cadre']),
    );
    expect(await call('roster', people, 'wx-stranger', env)).toMatchObject({
      refusal: { code: 'not-bound' },
    });
  });

  test('never mixes two callers of one warm instance, however their calls overlap', async () => {
    const turns = Array.from({ length: 12 }, (_, n) => ['county', 'cadre', undefined][n % 3]);
    const calls = turns.map((id) => ({ event: people, env: by(id && openidOf(id)) }));
    const answers = await runBundle('roster', calls, env);
    const expected = {
      county: { output: { people: expect.any(Array) } },
      cadre: { refusal: { code: 'not-allowed' } },
      nobody: { refusal: { code: 'sign-in-needed' } },
    };
    expect(answers).toMatchObject(
      turns.map((id) => expected[(id ?? 'nobody') as keyof typeof expected]),
    );
  });

  test('writes what it is asked to, once for a key', async () => {
    const input = { person: 'cadre', reason: '换手机' };
    const release = { endpoint: 'identity.release', key: 'k', input };
    const as = (event: object) => call('identity', event, openidOf('county'), env);
    const released = { output: { person: 'cadre', name: '人cadre' } };
    expect(await as(release)).toEqual(released);
    expect(await as(release)).toEqual(released);
    expect(await as({ ...release, key: 'another' })).toMatchObject({
      refusal: { code: 'person-not-bound' },
    });
  });

  test('carries out timers over the same store', async () => {
    const timer = [{ event: {}, env: { TRIGGER_SRC: 'timer' } }];
    cloud.counter.reset();
    expect(await runBundle('timers', timer, env)).toEqual([{ output: {} }]);
    expect(cloud.counter.counts().writes).toBeGreaterThan(0);
  });

  test('writes a workbook that opens, and reads one, cell by cell', async () => {
    const as = (event: object) => call('roster', event, openidOf('county'), env);
    const given = await as({ endpoint: 'roster.template', input: {} });
    const { base64 } = (given as { output: { base64: string } }).output;
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
    expect(book.worksheets.map(({ name }) => name)).toContain('派驻');

    const input = { name: '名册.xlsx', file: await rosterFile() };
    const seen = await as({ endpoint: 'roster.preview', input });
    expect(seen).toMatchObject({ output: { rows: { 人员: 4 }, problems: expect.any(Array) } });
  });

  test('prints a month', async () => {
    const input = { of: { form: 'month-sheet', division: VILLAGE, month: '2026-10' } };
    const event = { endpoint: 'forms.print', key: 'print-1', input };
    const given = await call('forms', event, openidOf('first'), env);
    const { base64 } = (given as { output: { base64: string } }).output;
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
    expect(book.worksheets[0]?.getCell('A1').text).toContain('2026年10月驻村干部考勤表');
  });

  test('writes a ledger row by row', async () => {
    const input = { of: { form: 'person-ledger', cadre: 'first', year: 2026 } };
    const event = { endpoint: 'forms.print', key: 'print-2', input };
    const given = await call('forms', event, openidOf('first'), env);
    const { base64 } = (given as { output: { base64: string } }).output;
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
    expect(book.worksheets[0]?.getCell('A1').text).toContain('2026年驻村干部个人考勤台账');
  });
});
