import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { functionNames, functionsFolder } from '../../../config/cloud/cloud-plan';
import { deployFaults, readDeploySettings } from '../../../config/cloud/deploy-settings';
import { explainCloudFault } from '../../../config/cloud/explain-cloud-fault';
import { runDeploy } from '../../../config/cloud/run-deploy';
import { DEFAULT_DOMAIN } from './stub-state';
import { SECRET_ID, openTencentStub } from './tencent-stub';

const full = {
  TCB_ENV: 'zaicun-1a2b3c',
  TENCENTCLOUD_SECRETID: 'AKIDxxxxxxxxxxxx',
  TENCENTCLOUD_SECRETKEY: 'key-of-the-account',
  TENANT: 'yj',
  KEYED_HASH_SECRET: 'k'.repeat(32),
  SESSION_SECRET: 's'.repeat(32),
  WECHAT_APPID: 'wx0123456789abcdef',
  WECHAT_SECRET: 'w'.repeat(32),
};

describe('settings', () => {
  test('are enough as they are', () => {
    expect(deployFaults(full)).toEqual([]);
    expect(readDeploySettings({ ...full, TCB_DOMAIN: 'a.cn', HOME: '/root' })).toMatchObject({
      access: { envId: 'zaicun-1a2b3c', region: 'ap-shanghai', domain: 'a.cn' },
      variables: { TENANT: 'yj', KEYED_HASH_SECRET: full.KEYED_HASH_SECRET },
    });
  });

  test('that are missing are all named at once, each with what it is', () => {
    const faults = deployFaults({});
    expect(faults.map((fault) => fault.split('：')[0])).toEqual(Object.keys(full));
    expect(faults.every((fault) => fault.includes('还没有设置。请填'))).toBe(true);
  });

  test.each([
    [{ KEYED_HASH_SECRET: 'k'.repeat(31) }, 'KEYED_HASH_SECRET：现在只有 31 位'],
    [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET：现在只有 5 位'],
    [{ BALLOT_SECRET: 'short' }, 'BALLOT_SECRET：现在只有 5 位'],
    [{ BALLOT_SECRET: full.KEYED_HASH_SECRET }, 'BALLOT_SECRET：与 KEYED_HASH_SECRET 相同'],
    [{ WECHAT_PUSH_TOKEN: '!' }, 'WECHAT_PUSH_TOKEN：请填'],
    [{ TENANT: 'yj,盈江' }, 'TENANT：请填本县的代号'],
    [{ WECHAT_APPID: 'touristappid' }, 'WECHAT_APPID：请填小程序的 AppID'],
    [{ WECHAT_SECRET: '' }, 'WECHAT_SECRET：还没有设置'],
  ])('%j is told', (changes, words) => {
    const faults = deployFaults({ ...full, ...changes });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(words);
  });

  test('never show a secret in what is wrong with them', () => {
    const wrong = { ...full, SESSION_SECRET: 'a-short-one', WECHAT_SECRET: 'not-thirty-two' };
    expect(deployFaults(wrong).join()).not.toMatch(/a-short-one|not-thirty-two/);
  });
});

describe('npm run deploy', () => {
  const dist = mkdtempSync(join(tmpdir(), 'zaicun-run-deploy-'));
  let said: string[];
  beforeEach(() => void (said = []));
  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  const run = (env: Record<string, string>, ...argv: string[]) =>
    runDeploy({ argv, env, dist, tell: (line) => said.push(line) });

  function put(path: string): void {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), path);
  }

  test('asks for what has to be built first', async () => {
    await expect(run(full)).rejects.toThrow(/npm run build:cloud\n.*npm run build:h5/);
    for (const name of functionNames(functionsFolder)) put(`cloudfunctions/${name}/index.js`);
    await expect(run(full)).rejects.toThrow(/请先运行：\n {2}- npm run build:h5$/);
    put('h5/index.html');
    await expect(run({})).rejects.toThrow('TCB_ENV');
  });

  test('takes no argument it does not know', async () => {
    await expect(run(full, '--force')).rejects.toThrow('看不懂 --force');
  });

  test('tries without keys, for an empty environment, and says what is missing', async () => {
    await run({}, '--dry-run');
    expect(said[0]).toBe('试运行：没有密钥，按全新的环境列出。');
    for (const name of functionNames(functionsFolder)) {
      expect(said.join('\n')).toContain(`新建云函数 ${name}（Nodejs20.19`);
    }
    expect(said.at(-1)).toContain('正式部署前还要补齐：');
  });
});

describe('npm run deploy in an environment', () => {
  const dist = mkdtempSync(join(tmpdir(), 'zaicun-deploy-all-'));
  afterAll(() => rmSync(dist, { recursive: true, force: true }));
  afterEach(() => jest.restoreAllMocks());

  test('tells what it did, where the pages are, and the next time that nothing is left', async () => {
    const every = setInterval;
    jest.spyOn(global, 'setInterval').mockImplementation((work) => every(work, 1));
    for (const way of ['log', 'warn'] as const) {
      jest.spyOn(console, way).mockImplementation(() => undefined);
    }
    for (const name of [
      ...functionNames(functionsFolder).map((each) => `cloudfunctions/${each}/index.js`),
      'h5/index.html',
    ]) {
      mkdirSync(dirname(join(dist, name)), { recursive: true });
      writeFileSync(join(dist, name), name);
    }
    const stub = await openTencentStub();
    stub.state.hosting = 'online';
    const said: string[] = [];
    const env = { ...full, TCB_ENV: 'env-1', TENCENTCLOUD_SECRETID: SECRET_ID };
    const asked = { argv: [], env, dist, tell: (line: string) => void said.push(line) };
    await runDeploy({ ...asked, argv: ['--dry-run'] });
    expect([stub.changes, said[0]]).toEqual([[], '试运行：只看不改。']);
    await runDeploy(asked);
    expect(said.slice(-2)).toEqual([
      expect.stringMatching(/^部署完成，共改 \d+ 处。$/),
      `电脑端网页：https://${DEFAULT_DOMAIN}/`,
    ]);
    await runDeploy(asked);
    expect(said.at(-2)).toBe('云上已经是最新的，没有改动。');
    await stub.close();
    for (const secret of readDeploySettings(env).secrets) expect(said.join()).not.toContain(secret);
  });
});

test('a fault is told with its number, without secrets, and with the way on', () => {
  const error = Object.assign(new Error('no right for key-of-the-account'), {
    code: 'AuthFailure',
    requestId: 'r-1',
  });
  expect(explainCloudFault(error, readDeploySettings(full).secrets)).toBe(
    'no right for ***（AuthFailure，RequestId r-1）\n改好后再运行一次；已经办成的不会重做。',
  );
  expect(explainCloudFault('odd', [])).toBe('odd');
});
