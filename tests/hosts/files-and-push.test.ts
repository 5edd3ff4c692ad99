import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { pushEntry } from '../../cloudfunctions/_backend/hosts/cloudbase-push';
import { addFileRoute } from '../../cloudfunctions/_backend/hosts/local/file-route';
import { addPushRoute } from '../../cloudfunctions/_backend/hosts/local/push-route';
import type { PushHome, SettleCheck } from '../../cloudfunctions/_backend/hosts/wechat-push';
import { filesOnDisk } from '../../cloudfunctions/_backend/outside/files-on-disk';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { fileFaults, readFileSettings } from '../../cloudfunctions/_backend/settings-files';
import { portsOver } from '../support/ports';

const NOW = 1_700_000_000_000;
const TOKEN = 'aTokenOfTheTests';
const APPID = 'wx0123456789abcdef';

let heard: Parameters<SettleCheck>[2][];
const settle: SettleCheck = (_ports, _tenants, news) => {
  heard.push(news);
  return Promise.resolve();
};
beforeEach(() => {
  heard = [];
});

const home = (over: Partial<PushHome> = {}): PushHome => ({
  ports: portsOver({} as Store, { now: () => NOW }),
  tenants: ['small'],
  pushToken: TOKEN,
  appid: APPID,
  ...over,
});

function signedQuery({ token = TOKEN, timestamp = String(NOW / 1000), nonce = 'n1' } = {}) {
  const text = [token, timestamp, nonce].sort().join('');
  const signature = createHash('sha1').update(text).digest('hex');
  return { signature, timestamp, nonce };
}

const event = (suggest: string, over: object = {}) => ({
  ToUserName: 'gh_1',
  FromUserName: 'o1',
  CreateTime: 1_700_000_000,
  MsgType: 'event',
  Event: 'wxa_media_check',
  appid: APPID,
  trace_id: '60ae120f-371d5872-7941a05b',
  version: 2,
  errcode: 0,
  errmsg: 'ok',
  result: { suggest, label: 100 },
  ...over,
});

describe('bytes over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zaicun-route-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const files = filesOnDisk({ folder, secret: 's', now: () => NOW });
  const app = new Hono();
  addFileRoute(app, files);

  test('say exactly what they are, and may do nothing else', async () => {
    await files.put('small/a/picture.png', Uint8Array.from([1, 2]), 'image/png');
    const answer = await app.request(await files.link('small/a/picture.png', 60));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([1, 2]);
  });

  test.each([
    ['bytes=0-1', 206, [1, 2], 'bytes 0-1/5'],
    ['bytes=3-', 206, [4, 5], 'bytes 3-4/5'],
    ['bytes=-2', 206, [4, 5], 'bytes 3-4/5'],
    ['bytes=-9', 206, [1, 2, 3, 4, 5], 'bytes 0-4/5'],
    ['bytes=4-99', 206, [5], 'bytes 4-4/5'],
    ['bytes=5-', 416, [], 'bytes */5'],
    ['bytes=3-2', 200, [1, 2, 3, 4, 5], null],
    ['bytes=-', 200, [1, 2, 3, 4, 5], null],
    ['bytes=0-1,3-4', 200, [1, 2, 3, 4, 5], null],
    ['lines=0-1', 200, [1, 2, 3, 4, 5], null],
  ])('are sent in parts to a phone that plays them (%s)', async (range, status, bytes, said) => {
    await files.put('small/a/recording.mp3', Uint8Array.from([1, 2, 3, 4, 5]), 'audio/mpeg');
    const link = await files.link('small/a/recording.mp3', 60);
    const answer = await app.request(link, { headers: { range } });
    expect(answer.status).toBe(status);
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual(bytes);
    expect(answer.headers.get('content-range')).toBe(said);
    expect(answer.headers.get('content-type')).toBe('audio/mpeg');
  });

  test.each([
    '/files/small/a/picture.png',
    '/files/..%2f..%2fetc%2fpasswd',
    '/files/%2e%2e',
    '/files/a.b',
    '/files/%00',
    '/files/' + 'a'.repeat(5000),
  ])('%s leads nowhere', async (address) => {
    const answer = await app.request(address);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  });
});

describe('WeChat at the local host', () => {
  const app = (over: Partial<PushHome> = {}) => {
    const made = new Hono();
    addPushRoute(made, home(over), settle);
    return made;
  };
  const ask = (query: object) => `/wechat/push?${new URLSearchParams({ ...query })}`;
  const post = (query: object, body: string, length = String(Buffer.byteLength(body))) =>
    app().request(ask(query), { method: 'POST', body, headers: { 'content-length': length } });

  test('proves itself by its echo', async () => {
    const answer = await app().request(ask({ ...signedQuery(), echostr: '<b>12</b>' }));
    expect([answer.status, await answer.text()]).toEqual([200, '<b>12</b>']);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  });

  test('is believed with its signature', async () => {
    const answer = await post(signedQuery(), JSON.stringify(event('pass')));
    expect([answer.status, await answer.text()]).toEqual([200, 'success']);
    expect(heard).toEqual([
      { trace: '60ae120f-371d5872-7941a05b', verdict: 'pass', trusted: true },
    ]);
  });

  test.each([
    ['another token', signedQuery({ token: 'anotherToken' })],
    ['one of eleven minutes ago', signedQuery({ timestamp: String(NOW / 1000 - 660) })],
    ['one of eleven minutes ahead', signedQuery({ timestamp: String(NOW / 1000 + 660) })],
    ['a changed nonce', { ...signedQuery(), nonce: 'n2' }],
    ['no time', { ...signedQuery({ timestamp: '' }) }],
    ['a time that is none', signedQuery({ timestamp: 'Infinity' })],
    ['nothing', {}],
  ])('is not heard with %s', async (_what, query) => {
    expect((await post(query, JSON.stringify(event('pass')))).status).toBe(403);
    expect((await app().request(ask({ ...query, echostr: 'x' }))).status).toBe(403);
    expect(heard).toEqual([]);
  });

  test('is not heard where no token is set', async () => {
    const open = app({ pushToken: undefined });
    const query = signedQuery({ token: '' });
    const answer = await open.request(ask(query), { method: 'POST', body: '{}' });
    expect(answer.status).toBe(403);
  });

  test('may send too much, or nonsense, or other news: nothing follows', async () => {
    const said = [
      await post(signedQuery(), '{', '1'),
      await post(signedQuery(), JSON.stringify({ Event: 'subscribe_msg_popup_event' })),
      await post(signedQuery(), JSON.stringify(event('pass', { appid: 'wxfedcba9876543210' }))),
      await post(signedQuery(), JSON.stringify(event('pass', { trace_id: 5 }))),
      await post(signedQuery(), 'x', '65537'),
    ];
    expect(said.map(({ status }) => status)).toEqual([200, 200, 200, 200, 413]);
    expect(heard).toEqual([]);
  });

  test.each([
    ['pass', {}, 'pass'],
    ['risky', {}, 'risky'],
    ['review', {}, 'unsure'],
    ['pass', { errcode: 9410009 }, 'unsure'],
    ['pass', { result: 'pass' }, 'unsure'],
  ])('%s with %j is %s', async (suggest, over, verdict) => {
    await post(signedQuery(), JSON.stringify(event(suggest, over)));
    expect(heard[0]?.verdict).toBe(verdict);
  });
});

describe('WeChat at the cloud function', () => {
  const main = pushEntry(settle, () => home());
  const http = (over: object) => ({
    httpMethod: 'POST',
    path: '/wechat/push',
    headers: {},
    queryStringParameters: signedQuery(),
    body: JSON.stringify(event('pass')),
    ...over,
  });

  test('an event that comes as such is never trusted: anybody who calls functions can make one', async () => {
    expect(await main({ ...event('pass'), trusted: true })).toBe('success');
    expect(heard).toEqual([expect.objectContaining({ verdict: 'pass', trusted: false })]);
  });

  test('over HTTP with the signature it is', async () => {
    expect(await main(http({}))).toMatchObject({ statusCode: 200, body: 'success' });
    const body = Buffer.from(JSON.stringify(event('risky'))).toString('base64');
    await main(http({ body, isBase64Encoded: true }));
    expect(heard.map(({ verdict, trusted }) => [verdict, trusted])).toEqual([
      ['pass', true],
      ['risky', true],
    ]);
    const echo = http({
      httpMethod: 'GET',
      queryStringParameters: { ...signedQuery(), echostr: '7' },
    });
    expect(await main(echo)).toMatchObject({ statusCode: 200, body: '7' });
  });

  test('an imitation of HTTP without the signature is heard not even as an event', async () => {
    const imitation = http({
      queryStringParameters: { signature: 'x', timestamp: '1', nonce: '1' },
    });
    expect(await main({ ...imitation, ...event('pass') })).toMatchObject({ statusCode: 403 });
    expect(heard).toEqual([]);
  });

  test.each([undefined, null, 'x', 5, [], {}])('%j is nothing', async (nonsense) => {
    expect(await main(nonsense)).toBe('success');
    expect(heard).toEqual([]);
  });
});

describe('settings', () => {
  test('files lie beside the data unless said otherwise', () => {
    expect(readFileSettings({}).folder).toBe('data/files');
    expect(readFileSettings({ DATA_DIR: '/srv/z' }).folder).toBe('/srv/z/files');
    expect(readFileSettings({ DATA_DIR: '/srv/z', FILES_DIR: '/mnt/f' }).folder).toBe('/mnt/f');
  });

  test.each([
    [{ PUBLIC_ADDRESS: 'https://zaicun.example', WECHAT_PUSH_TOKEN: 'abc' }, []],
    [{ PUBLIC_ADDRESS: 'zaicun.example' }, ['PUBLIC_ADDRESS']],
    [{ PUBLIC_ADDRESS: 'https://zaicun.example/' }, ['PUBLIC_ADDRESS']],
    [{ WECHAT_PUSH_TOKEN: 'ab' }, ['WECHAT_PUSH_TOKEN']],
    [{ WECHAT_PUSH_TOKEN: 'a b c' }, ['WECHAT_PUSH_TOKEN']],
  ])('%j', (env, wrong) => {
    const faults = fileFaults(env);
    expect(faults.map((fault) => fault.split('：')[0])).toEqual(wrong);
    expect(faults.join()).not.toContain('a b c');
  });
});
