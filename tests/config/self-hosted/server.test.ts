import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readSettings } from '../../../cloudfunctions/_backend/settings';
import { withScratchDatabase } from '../../bench/scratch-database';
import { describeWhen } from '../../support/describe-when';

const root = resolve(__dirname, '../../..');
const own = (name: string) => join(root, 'config/self-hosted', name);
const server = process.env.DATABASE_URL ?? '';
const secret = '0123456789abcdef'.repeat(4);

/** The example as somebody fills it in. */
function filledIn(databaseUrl: string): string {
  return readFileSync(own('zaicun.env.example'), 'utf8')
    .replace(/^DATABASE_URL=.*$/m, `DATABASE_URL=${databaseUrl}`)
    .replace(/^(SESSION_SECRET|KEYED_HASH_SECRET)=$/gm, `$1=${secret}`)
    .replace(/^PORT=.*$/m, 'PORT=0');
}

test('the example names every setting a county needs, and no setting nobody reads', () => {
  const text = filledIn('postgres://zaicun:x@127.0.0.1:5432/zaicun');
  const lines = text.split('\n').filter((line) => line.includes('=') && !line.startsWith('# '));
  const set = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('='));
  const settings = readSettings(Object.fromEntries(set), ['demo']);
  expect(settings).toMatchObject({ mode: 'self-hosted', host: '127.0.0.1', behindProxy: true });
  const sources = ['settings.ts', 'settings-wechat.ts', 'settings-files.ts']
    .map((name) => readFileSync(join(root, 'cloudfunctions/_backend', name), 'utf8'))
    .join('\n');
  for (const line of lines) expect(sources).toContain(line.replace('#', '').split('=')[0]);
});

test('what the page tells to run is there', () => {
  const page = readFileSync(own('README.md'), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(1);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
  const container = readFileSync(own('Containerfile'), 'utf8');
  const unit = readFileSync(own('zaicun.service'), 'utf8');
  for (const text of [container, unit]) expect(text).toContain('/opt/zaicun/server/serve.js');
});

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
describeWhen(hasSystemd, 'the unit', '没有 systemd-analyze', () => {
  test('is one that systemd understands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zaicun-unit-'));
    const text = readFileSync(own('zaicun.service'), 'utf8');
    writeFileSync(join(folder, 'zaicun.service'), text.replace('/usr/bin/node', process.execPath));
    const { status, stderr } = spawnSync(
      'systemd-analyze',
      ['verify', join(folder, 'zaicun.service')],
      { encoding: 'utf8' },
    );
    rmSync(folder, { recursive: true });
    expect([stderr, status]).toEqual(['', 0]);
  });
});

describeWhen(server !== '', 'the built service', '没有 DATABASE_URL', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zaicun-server-'));
    const built = spawnSync(
      process.execPath,
      ['--import', 'tsx', own('build-server.ts'), join(folder, 'server')],
      { cwd: root, encoding: 'utf8' },
    );
    if (built.status !== 0) throw new Error(built.stderr);
    mkdirSync(join(folder, 'h5'));
    writeFileSync(join(folder, 'h5/index.html'), '<html></html>');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const command = (name: string) => join(folder, 'server', `${name}.js`);
  const plain = { PATH: process.env.PATH ?? '' } as unknown as NodeJS.ProcessEnv;
  const run = (args: string[]) =>
    spawnSync(process.execPath, args, { cwd: folder, env: plain, encoding: 'utf8' });

  test('goes from an empty database to an administrator, on Node.js alone', async () => {
    await withScratchDatabase(server, async (database) => {
      const settings = join(folder, 'zaicun.env');
      const both = filledIn(database).replace(/^TENANT=.*$/m, 'TENANT=k3f8v2,d5331');
      writeFileSync(settings, both);
      const list = [
        ['533123', '盈江县'],
        ['533123104', '弄璋镇'],
        ['533123104201', '弄璋村'],
      ];
      writeFileSync(join(folder, 'divisions.json'), JSON.stringify(list));
      const county = ['--tenant', 'k3f8v2', '--name', '盈江县', '--division', '533123'];
      const rest = ['--divisions', 'divisions.json', '--pack', 'guizhou-2018'];
      const admin = ['--from', '2026-01-01', '--admin', '张三', '--phone', '13800000000'];
      const prefecture = ['--tenant', 'd5331', '--name', '德宏州', '--division', '5331'];
      prefecture.push('--officer', '刀志勇:13800000001');
      const above = ['--above', '--tenant', 'k3f8v2', '--prefecture', 'd5331'];
      const env = `--env-file=${settings}`;
      const setUp = run([env, command('setup'), ...county, ...rest, ...admin]);
      expect([setUp.stderr, setUp.status]).toEqual(['', 0]);
      const codeIn = (said: string) => /绑定码：([0-9A-Z-]+)/.exec(said)?.[1] ?? '';
      const code = codeIn(setUp.stdout);
      const early = run([env, command('setup'), ...above]);
      expect([early.status, early.stderr]).toEqual([
        1,
        expect.stringContaining('d5331 还没有设立'),
      ]);
      const office = run([env, command('setup'), ...prefecture]);
      expect([office.stderr, office.status]).toEqual(['', 0]);
      const joined = run([env, command('setup'), ...above]);
      expect([joined.stderr, joined.stdout]).toEqual(['', expect.stringContaining('送到 d5331')]);

      const service = spawn(process.execPath, [env, command('serve')], { cwd: folder, env: plain });
      const [said] = (await once(service.stdout, 'data')) as [Buffer];
      const [, port] = /端口 (\d+)/.exec(said.toString()) ?? [];
      try {
        const url = `http://127.0.0.1:${port}`;
        expect((await fetch(`${url}/healthz`)).status).toBe(200);
        expect(await (await fetch(url)).text()).toBe('<html></html>');
        const post = async (name: string, body: object, token = '') => {
          const headers = { 'content-type': 'application/json', 'idempotency-key': 'k' };
          const session = token ? { authorization: `Bearer ${token}` } : undefined;
          const answer = await fetch(`${url}/api/${name}`, {
            method: 'POST',
            headers: { ...headers, ...session },
            body: JSON.stringify(body),
          });
          return (await answer.json()) as Record<string, string>;
        };
        const { token } = await post('session.open', {});
        expect(await post('identity.bind', { code }, token)).toMatchObject({ name: '张三' });
        const there = await post('session.open', { tenant: 'd5331' });
        expect(there.tenant).toBe('d5331');
        const own = { code: codeIn(office.stdout) };
        expect(await post('identity.bind', own, there.token)).toMatchObject({ name: '刀志勇' });
      } finally {
        service.kill('SIGTERM');
        await once(service, 'exit');
      }
    });
  });

  test('is never a demo: without its settings it says what is missing', () => {
    const { status, stderr } = run([command('serve')]);
    expect(status).toBe(1);
    for (const name of ['DATABASE_URL', 'SESSION_SECRET', 'KEYED_HASH_SECRET', 'TENANT']) {
      expect(stderr).toContain(name);
    }
  });
});
