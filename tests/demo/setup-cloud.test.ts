import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKeyedHash } from '../../cloudfunctions/_backend/hosts/keyed-hash';
import { normaliseCode } from '../../src/core/roster/binding-code';
import { bindingCodeRef, countyRef } from '../../src/core/roster/places';
import { openOnCloud } from '../cloudbase/open-on-cloud';
import type { Cloud } from '../cloudbase/start-cloud';
import { CLOUD_ENV, CLOUD_KEYS, startCloud } from '../cloudbase/start-cloud';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'setup-cloud-'));
const divisions = join(folder, 'divisions.json');
const keyedHash = 'k'.repeat(32);
let cloud: Cloud;

beforeAll(async () => {
  const list = [
    ['533123', '盈江县'],
    ['533123104', '弄璋镇'],
    ['533123104201', '弄璋村民委员会'],
  ];
  writeFileSync(divisions, JSON.stringify(list));
  cloud = await startCloud();
});

afterAll(async () => {
  await cloud.close();
  rmSync(folder, { recursive: true });
});

const county =
  '--tenant yj --name 盈江县 --division 533123 --pack guizhou-2018 --from 2026-01-01 --admin 张三 --phone 13800000000';

/** Runs the command as a technician does, with only these settings. */
async function setup(env: Record<string, string>): Promise<{ code: number; said: string }> {
  const argv = [...county.split(' '), '--divisions', divisions, '--cloud'];
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'config/setup.ts', ...argv], {
    cwd: root,
    env: { PATH, CLOUD_ENV_FILE: 'none', ...env },
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

const full = () => ({
  TCB_ENV: CLOUD_ENV,
  TENCENTCLOUD_SECRETID: CLOUD_KEYS.secretId,
  TENCENTCLOUD_SECRETKEY: CLOUD_KEYS.secretKey,
  KEYED_HASH_SECRET: keyedHash,
  // As the platform does it; spares the SDK asking the machine where it runs.
  TENCENTCLOUD: 'true',
  SILENCE: 'true',
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.url }),
});

test('everything that is missing is named at once', async () => {
  const { code, said } = await setup({});
  expect(code).toBe(1);
  for (const name of Object.keys(full()).slice(0, 4)) expect(said).toContain(`${name}：还没有设置`);
  expect(said).not.toContain('DATABASE_URL');
});

test('before the collections stand it says what to run first', async () => {
  const { code, said } = await setup(full());
  expect([code, said.includes('请先运行 npm run deploy')]).toEqual([1, true]);
});

test('a county comes into being in the cloud, with a code that its functions know', async () => {
  const store = openOnCloud(cloud);
  const { code, said } = await setup(full());
  expect([code, said]).toEqual([0, expect.stringContaining('盈江县（yj）：新写入 7 条')]);
  expect(said).toContain('下一步：管理员在小程序或网页里输入绑定码');
  const told = /绑定码：(\S+?)（/.exec(said)?.[1] ?? '';
  const hash = makeKeyedHash(keyedHash)('binding-code', normaliseCode(told));
  const found = await store.read({ county: countyRef('yj'), code: bindingCodeRef('yj', hash) });
  expect(found.county?.body.name).toBe('盈江县');
  expect(found.code).toBeDefined();
  expect((await setup(full())).said).toContain('新写入 0 条，原有 7 条没有改动');
});
