import type { CloudFate, CloudOnNode } from './cloud-on-node';
import { ENV, cloudOnNode } from './cloud-on-node';
import type { App } from './start-app';
import { startApp } from './start-app';
import type { Device } from './taro-on-node';

const village = '533123104202';

let on: CloudOnNode;
let device: Device;
let app: App;
let reports: Map<string, Record<string, unknown>>;

beforeEach(() => {
  on = cloudOnNode();
  reports = new Map();
  on.functions.set('attendance', ({ key, endpoint, input, ...rest }) => {
    if (endpoint !== 'attendance.report') return { refusal: { code: 'endpoint-unknown' } };
    const already = reports.has(String(key));
    reports.set(String(key), { input, ...rest });
    return { output: { already } };
  });
  device = { kept: new Map(), online: true };
  start();
});

function start(env = ENV, cloud: object | undefined = on.cloud): void {
  app = startApp(device, 'http://nowhere.invalid', { env, cloud });
  app.keepPerson('p-1');
}

const report = (key = 'k-1') =>
  app.call('attendance.report', { cadre: 'p-1', village }, { key }) as Promise<unknown>;

/** What a page would show for it. */
async function troubleOf(work: Promise<unknown>): Promise<object> {
  const { name, kind, message } = (await work.catch((error: unknown) => error)) as Error & {
    kind?: string;
  };
  return { name, kind, message };
}

test('calls the function of the feature, in the environment it was built for, once prepared', async () => {
  expect(await report()).toEqual({ already: false });
  expect(await report('k-2')).toEqual({ already: false });
  expect(on.inits).toEqual([ENV]);
  expect(reports.get('k-1')).toEqual({ input: { cadre: 'p-1', village } });
});

test('no token travels and none is kept: who calls is the platform’s word', async () => {
  app.goOnWith?.('a-token');
  await report();
  expect(JSON.stringify([...reports])).not.toContain('a-token');
});

test('a refusal and a fault are those of any other way', async () => {
  on.functions.set('attendance', () => ({
    refusal: { code: 'reason-needed', message: '请写一句。' },
  }));
  expect(await troubleOf(report())).toEqual({
    name: 'CallRefused',
    kind: undefined,
    message: '请写一句。',
  });
  on.functions.set('attendance', () => ({ fault: { reference: 'AB12', message: '…' } }));
  expect(await troubleOf(report())).toMatchObject({
    kind: 'fault',
    message: expect.stringContaining('编号 AB12'),
  });
});

const kinds: [CloudFate, string, string][] = [
  ['no-signal', 'network', '没有连上网络'],
  ['ran-too-long', 'network', '没有等到答复，不知道办成没有'],
  ['poll-gave-up', 'network', '没有等到答复，不知道办成没有'],
  ['threw', 'fault', '系统出了一点问题'],
  ['over-quota', 'fault', '系统出了一点问题'],
  ['answered-nothing', 'fault', '系统出了一点问题'],
];

test.each(kinds)('%s is told as %s', async (fate, kind, words) => {
  on.fates.push(fate);
  const trouble = await troubleOf(report());
  expect(trouble).toMatchObject({ name: 'CallFailed', kind });
  expect((trouble as { message: string }).message).toContain(words);
});

test.each(kinds)('%s keeps a report in the outbox until it goes', async (fate) => {
  on.fates.push(fate);
  const input = { cadre: 'p-1', village };
  expect(await app.send('attendance.report', input)).toEqual({ state: 'waiting' });
  start();
  await app.sendWaiting();
  expect(app.outboxItems().map(({ state }) => state)).toEqual(['done']);
});

test('after a call that ran without an answer the same key gets the first answer', async () => {
  on.fates.push('ran-too-long');
  await expect(report()).rejects.toMatchObject({ kind: 'network' });
  expect(await report()).toEqual({ already: true });
});

describe('what the county set up wrongly', () => {
  test.each([
    ['an environment that is not there', () => start('somewhere-else')],
    ['a function that was not uploaded', () => on.functions.clear()],
    ['an environment that cannot be prepared', () => start(ENV, { ...on.cloud, init() {} })],
  ])('%s is a fault, not a lack of network', async (_what, breakIt) => {
    breakIt();
    expect(await troubleOf(report())).toMatchObject({ kind: 'fault' });
  });

  test('an init that throws is tried again with the next call', async () => {
    const inits: unknown[] = [];
    const init = (options: object) => {
      inits.push(options);
      throw new Error('invalid env');
    };
    start(ENV, { ...on.cloud, init });
    expect(await troubleOf(report())).toMatchObject({ kind: 'fault' });
    expect(await troubleOf(report())).toMatchObject({ kind: 'fault' });
    expect(inits).toHaveLength(2);
  });
});

test('a WeChat too old for the cloud is told so', async () => {
  app = startApp(device, '', { env: ENV, cloud: undefined });
  expect(await troubleOf(report())).toMatchObject({
    kind: 'fault',
    message: expect.stringContaining('请更新微信'),
  });
});

test.each([
  [{ errMsg: 'cloud.callFunction:fail timeout' }, 'network', '没有等到答复'],
  [{ errMsg: 'cloud.callFunction:fail request:fail timeout' }, 'network', '没有连上网络'],
  [{ errCode: -601003, errMsg: 'system network error' }, 'network', '没有连上网络'],
  [{ errCode: -501002, errMsg: 'x' }, 'network', '没有等到答复'],
  [{ errMsg: 'cloud.callFunction:fail Error: data exceed max size' }, 'fault', '系统出了'],
  ['request:fail', 'network', '没有连上网络'],
  [undefined, 'fault', '系统出了'],
])('%j', async (thrown, kind, words) => {
  start(ENV, { init() {}, callFunction: () => Promise.reject(thrown) });
  const trouble = (await troubleOf(report())) as { kind: string; message: string };
  expect([trouble.kind, trouble.message.includes(words)]).toEqual([kind, true]);
});
