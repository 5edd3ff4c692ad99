import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';
import { explainStartFault } from '../../config/explain-start-fault';
import { describeWhen } from '../support/describe-when';
import type { RunningHost } from '../support/start-host';
import { startHost } from '../support/start-host';

const root = join(__dirname, '../..');

test('a start that lacks settings ends at once and names them all', () => {
  const { PATH = '' } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'config/start.ts'], {
    cwd: root,
    env: { PATH, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  for (const name of ['SESSION_SECRET', 'KEYED_HASH_SECRET', 'TENANT'])
    expect(stderr).toContain(name);
  expect(stderr).not.toContain('    at ');
});

const cloudFault = (code: string) =>
  Object.assign(new Error(`the cloud database: refused (${code})`), { code });

test.each([
  [Object.assign(new Error('listen'), { code: 'EADDRINUSE', port: 8080 }), '端口 8080 已被占用'],
  [Object.assign(new Error('listen'), { code: 'EACCES', port: 80 }), '没有权限使用端口 80'],
  [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), '连不上 DATABASE_URL'],
  [Object.assign(new Error('role'), { code: '28P01' }), '用户或密码'],
  [Object.assign(new Error('no base'), { code: '3D000' }), '还没有 DATABASE_URL 里写的这个库'],
  [Object.assign(new Error('denied'), { code: '42501' }), '没有在这个库里建表的权限'],
  [cloudFault('ENOTFOUND'), '连不上腾讯云'],
  [cloudFault('SIGN_PARAM_INVALID'), '腾讯云不认 TENCENTCLOUD_SECRETID'],
  [cloudFault('INVALID_ENV'), '核对 cloud.env 里的环境编号'],
  [Object.assign(new Error('lookup'), { code: 'ENOTFOUND' }), '找不到设置里写的主机名'],
  [Object.assign(new Error('listen'), { code: 'EADDRNOTAVAIL', address: '10.9.8.7' }), 'LISTEN'],
  [new Error('设置不全'), '设置不全'],
])('%s is explained', (error, words) => {
  expect(explainStartFault(error)).toContain(words);
  expect(explainStartFault(error)).not.toContain('    at ');
});

test('what nobody foresaw keeps its stack for whoever mends it', () => {
  expect(explainStartFault(new Error('boom'))).toContain('    at ');
});

const url = process.env.DATABASE_URL ?? '';

describeWhen(url !== '', 'a host on a PostgreSQL server', '没有设置 DATABASE_URL', () => {
  const name = `zaicun_host_${process.pid}`;
  const own = new URL(url || 'postgres://localhost');
  own.pathname = `/${name}`;
  const secrets = { SESSION_SECRET: 's'.repeat(32), KEYED_HASH_SECRET: 'k'.repeat(32) };
  let host: RunningHost;

  beforeAll(async () => {
    await onServer(`create database ${name}`);
    host = await startHost(root, { DATABASE_URL: own.href, TENANT: 'one, two', ...secrets });
  });

  afterAll(async () => {
    expect(await host.stop()).toBe(0);
    await onServer(`drop database if exists ${name} with (force)`);
  });

  test('has no demo and no personas', async () => {
    const personas = await fetch(`${host.address}/api/demo.personas`);
    const enter = await fetch(`${host.address}/api/demo.enter`, { method: 'POST' });
    for (const answer of [personas, enter]) {
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ refusal: { code: 'endpoint-unknown' } });
    }
  });

  test('serves the counties it is told to, and no other', async () => {
    const open = async (tenant: string) => {
      const body = JSON.stringify({ tenant });
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`${host.address}/api/session.open`, { method: 'POST', body, headers }))
        .status;
    };
    expect([await open('one'), await open('two'), await open('three')]).toEqual([200, 200, 404]);
  });

  async function onServer(statement: string): Promise<void> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(statement);
    await client.end();
  }
});
