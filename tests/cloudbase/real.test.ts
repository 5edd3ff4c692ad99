import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Cloud } from './start-cloud';
import { CLOUD_ENV, CLOUD_KEYS, startCloud } from './start-cloud';

const root = resolve(__dirname, '../..');
let cloud: Cloud;

beforeAll(async () => {
  cloud = await startCloud();
});

afterAll(() => cloud.close());

/** Runs the command as a person would, with these settings and no others. */
async function runReal(env: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const { PATH = '', HOME = '' } = process.env;
  const command = ['--import', 'tsx', 'tests/cloudbase/run-real.ts', ...args];
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { PATH, HOME, ...env } as unknown as NodeJS.ProcessEnv,
  });
  let said = '';
  child.stdout.on('data', (data) => (said += String(data)));
  child.stderr.on('data', (data) => (said += String(data)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

const keys = {
  TENCENTCLOUD_SECRETID: CLOUD_KEYS.secretId,
  TENCENTCLOUD_SECRETKEY: CLOUD_KEYS.secretKey,
};

test('without settings it says what is missing, all at once, and fails', async () => {
  const nothing = await runReal({});
  expect(nothing.code).toBe(1);
  for (const name of ['TCB_ENV', ...Object.keys(keys)]) expect(nothing.said).toContain(name);
  const half = await runReal({ ...keys });
  expect(half.code).toBe(1);
  expect(half.said).toContain('TCB_ENV');
  expect(half.said).not.toContain('TENCENTCLOUD_SECRETKEY');
});

test('with them it judges a store in collections of its own, and removes them', async () => {
  const seen = new Set<string>();
  const add = cloud.database.addCollection;
  cloud.database.addCollection = (name) => {
    seen.add(name);
    add(name);
  };
  const env = {
    ...{ TCB_ENV: CLOUD_ENV, TENCENTCLOUD: 'true', ...keys },
    // Where the two clients look for the cloud; otherwise everything is as it would be.
    ...{ TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.url }), TCB_BASE_URL: cloud.managerUrl },
  };
  const { code, said } = await runReal(env, ['-t', 'an insert|pages of 2|never both']);
  expect(said).toMatch(/Tests:\s+\d+ skipped, [1-9]\d* passed/);
  expect(code).toBe(0);
  expect([...seen].filter((name) => !/^zaicun_test_[0-9a-f]{8}_/.test(name))).toEqual([]);
  expect(seen.size).toBe(3);
  expect(cloud.database.names()).toEqual([]);
});
