import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neededSettings, optionalSettings } from '../../../config/cloud/function-environment';

const root = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'cloud-env-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('settings come from the file; what is set already stands', () => {
  const file = join(folder, 'cloud.env');
  writeFileSync(file, 'TENANT=from-file\nTCB_ENV=from-file # 注\n');
  const script = `
    require(${JSON.stringify(join(root, 'config/cloud/load-cloud-env.ts'))}).loadCloudEnv();
    console.log(process.env.TENANT, process.env.TCB_ENV);`;
  const { PATH = '' } = process.env;
  const env = { PATH, CLOUD_ENV_FILE: file, TENANT: 'set' } as unknown as NodeJS.ProcessEnv;
  const said = execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
    cwd: root,
    env,
  });
  expect(String(said)).toBe('set from-file\n');
});

test('the example names every setting there is', () => {
  const text = readFileSync(join(root, 'config/cloud/cloud.env.example'), 'utf8');
  const named = [...text.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name);
  const access = ['TCB_ENV', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'];
  const rest = ['TCB_DOMAIN', 'TCB_REGION'];
  expect(new Set(named)).toEqual(
    new Set([...access, ...neededSettings, ...optionalSettings, ...rest]),
  );
});
