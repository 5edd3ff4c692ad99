import { makeRobots } from '../../../cloudfunctions/_backend/outside/wecom/robots';
import { collect } from '../../../cloudfunctions/_backend/facts/collect';
import type { Store } from '../../../cloudfunctions/_backend/ports';
import { dropSendings } from '../../../cloudfunctions/sharing/drop-sendings';
import { replace } from '../../../src/core/records';
import { MOST_ROBOTS } from '../../../src/core/sharing/robot';
import { robotKeyRef } from '../../../src/core/sharing/robot-places';
import { TENANT } from '../../fixtures/small-county';
import { storesToTry } from '../../support/stores';
import type { RobotServer } from '../../wecom/robot-server';
import { startRobotServer } from '../../wecom/robot-server';
import { publishOne, textWith } from '../publicity/story-county';
import { ADDRESS, KEY, openRobotCounty } from './robot-county';

const MINUTE_MS = 60_000;

let server: RobotServer;
beforeEach(async () => void (server = await startRobotServer()));
afterEach(() => server.close());

const open = (store?: Store) => openRobotCounty(makeRobots(server.url, 1000), store);
const titles = () =>
  server.got.map(({ body }) => body.news?.articles[0]?.title ?? body.text?.content.split('\n')[0]);

describe.each(storesToTry())('on %s', (_name, openStore) => {
  test('what is published goes to the group once, and the week’s digest on Monday', async () => {
    const county = await open(await openStore());
    await publishOne(county, { ...textWith(), title: '早先的' });
    county.wait(20 * MINUTE_MS);
    await county.add();
    const story = await publishOne(county, { ...textWith(), title: '新的' });
    await county.run();
    await county.run();
    expect(titles()).toEqual(['新的']);
    const [{ key, body } = { key: '', body: undefined }] = server.got;
    expect(key).toBe(KEY);
    expect(body?.news?.articles[0]).toMatchObject({
      description: '弄璋镇弄璋村：村里的路修好了。',
    });
    const { url = '' } = body?.news?.articles[0] ?? {};
    expect(url).toContain(
      `https://zaicun.example/s/${story.replace('story:', '').replace(':', '/')}?`,
    );
    expect(url).toMatch(/&card=[a-z2-9]{10}&by=robot$/);
    county.wait(Date.parse('2026-11-23T00:01:00Z') - county.now());
    await county.run();
    await county.run();
    expect(titles()).toEqual(['新的', '典型案例每周汇编（11 月 16 日至11 月 22 日）']);
    expect(server.got[1]?.body.news?.articles[0]?.description).toBe('1. 早先的\n2. 新的');
    const [group] = await county.groups();
    expect(group?.sendings.map(({ state }) => state)).toEqual(['sent', 'sent']);
    await county.store.close();
  });
});

test('the key is shown by nothing, and lies in clear in no record', async () => {
  const county = await open();
  await county.add();
  await county.ask('sharing.changeRobot', {
    ...{ robot: 'robot:1', paused: true, stories: true, digests: false },
  });
  const shown = JSON.stringify(await county.groups());
  expect(shown).toContain('"lastFour":"5aaa"');
  expect(shown).not.toContain(KEY);
  const { key } = await county.store.read({ key: robotKeyRef(TENANT, 'robot:1') });
  await county.ask('sharing.removeRobot', { robot: 'robot:1' });
  const everything = await history(county.store);
  expect(everything).toContain('key:robot:1');
  // Nor sealed, once it was removed: nothing anywhere gives it back.
  for (const secret of [key?.body.sealed ?? '', KEY, KEY.replace(/-/g, ''), KEY.slice(0, 8)]) {
    expect(everything).not.toContain(secret);
  }
  expect(await county.store.read({ key: robotKeyRef(TENANT, 'robot:1') })).toEqual({});
});

/** What was done, with all it changed, from what. */
async function history(store: Store): Promise<string> {
  const query = { collection: 'act', tenants: [TENANT], index: 'byKeptUntil' } as const;
  return JSON.stringify(await collect(store, query));
}

test.each([
  'http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7a12-4bc4-97a0-0ec2abcd5aaa',
  'https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=693a91f6-7a12-4bc4-97a0-0ec2abcd5aaa',
  'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6',
  'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7a12-4bc4-97a0-0ec2abcd5aaa&x=1',
  'https://u@qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7a12-4bc4-97a0-0ec2abcd5aaa',
  '693a91f6-7a12-4bc4-97a0-0ec2abcd5aaa',
])('another address is refused, and not said again: %s', async (address) => {
  const county = await open();
  const { refusal } = await county.add({ address });
  expect(refusal).toMatchObject({ code: 'input-invalid', field: 'address' });
  expect(JSON.stringify(refusal)).not.toContain('693a91f6');
});

test('pasted with space around it and in capitals, it is the same address', async () => {
  const county = await open();
  await county.add({ address: ` ${ADDRESS.replace(KEY, KEY.toUpperCase())}\n` });
  await county.ask('sharing.tryRobot', { robot: 'robot:1' });
  await county.run();
  expect(server.got.map(({ key }) => key)).toEqual([KEY]);
});

test('a trial says whether it works', async () => {
  const county = await open();
  await county.add();
  const once = { key: 'trial' };
  await county.ask('sharing.tryRobot', { robot: 'robot:1' }, once);
  await county.ask('sharing.tryRobot', { robot: 'robot:1' }, once);
  expect((await county.groups())[0]?.sendings).toMatchObject([
    { title: '试发', stateWords: '等着发' },
  ]);
  await county.run();
  expect(titles()).toEqual(['试发：典型案例']);
  expect((await county.groups())[0]?.sendings).toMatchObject([{ stateWords: '已发' }]);
});

test('a key that is none stops its group, says why, and nothing more is tried', async () => {
  const county = await open();
  await county.add();
  server.gone.add(KEY);
  await publishOne(county);
  await county.run();
  const [group] = await county.groups();
  expect(group).toMatchObject({ paused: true });
  expect(group?.problem).toMatch(/重新添加机器人/);
  expect(group?.sendings[0]?.stateWords).toMatch(/不认这个地址/);
  expect(await county.codeOf('sharing.tryRobot', { robot: 'robot:1' })).toBe('robot-paused');
  await publishOne(county);
  county.wait(MINUTE_MS);
  await county.run();
  expect(server.tried).toHaveLength(1);
});

test('tried again after 5, 15, 60, 240 and 720 minutes, then given up in words', async () => {
  const county = await open();
  await county.add({ digests: false });
  await publishOne(county);
  server.trouble(...Array.from({ length: 9 }, () => ({ errcode: 45009 })));
  expect(await county.run()).toBeInstanceOf(Error);
  for (const [i, minutes] of [5, 15, 60, 240, 720].entries()) {
    county.wait(minutes * MINUTE_MS - 1);
    await county.run();
    expect(server.tried).toHaveLength(i + 1);
    county.wait(1);
    expect(await county.run()).toBeInstanceOf(Error);
    expect(server.tried).toHaveLength(i + 2);
  }
  county.wait(10_000 * MINUTE_MS);
  await county.run();
  expect(server.tried).toHaveLength(6);
  expect((await county.groups())[0]?.sendings[0]).toMatchObject({ state: 'given-up' });
});

test('a key that cannot be opened any more stops its own group and holds up no other', async () => {
  const county = await open();
  await county.add({ name: '一' });
  await county.add({ name: '二' });
  const { key } = await county.store.read({ key: robotKeyRef(TENANT, 'robot:1') });
  await county.store.commit([replace(key!, { sealed: '' })]);
  await publishOne(county, { ...textWith(), title: '新的' });
  await county.run();
  expect(titles()).toEqual(['新的']);
  const [one, two] = await county.groups();
  expect([one?.paused, two?.paused]).toEqual([true, false]);
  expect(one?.problem).toMatch(/重新添加机器人/);
});

test('what was sent goes from the list after 30 days, and goes out no second time', async () => {
  const county = await open();
  await county.add({ digests: false });
  await publishOne(county, { ...textWith(), title: '只有这一篇' });
  await county.run();
  const states = async () => (await county.groups())[0]?.sendings.map(({ state }) => state);
  const clear = () => dropSendings.run({ ...county.ports, now: county.now }, TENANT);
  county.wait(30 * 24 * 60 * MINUTE_MS);
  await clear();
  expect(await states()).toEqual(['sent']);
  county.wait(1);
  await clear();
  expect(await states()).toEqual([]);
  await county.run();
  await county.run();
  expect(titles()).toEqual(['只有这一篇']);
});

test('withdrawn before it went out, it does not go out', async () => {
  const county = await open();
  await county.add();
  const story = await publishOne(county);
  server.trouble('cut');
  await county.run();
  await county.call('publicity.withdraw', 'county', { story, reason: '内容有误' });
  county.wait(5 * MINUTE_MS);
  await county.run();
  expect(server.got).toEqual([]);
  expect((await county.groups())[0]?.sendings[0]?.stateWords).toMatch(/已经撤下/);
});

test('what is published during a pause is not sent afterwards', async () => {
  const county = await open();
  const change = (paused: boolean) =>
    county.ask('sharing.changeRobot', { robot: 'robot:1', paused, stories: true, digests: true });
  await county.add();
  await change(true);
  await publishOne(county, { ...textWith(), title: '一' });
  await county.run();
  county.wait(MINUTE_MS);
  await change(false);
  await county.run();
  await publishOne(county, { ...textWith(), title: '二' });
  await county.run();
  expect(titles()).toEqual(['二']);
});

test('ten groups and no more, each by itself; a removed one makes room for another', async () => {
  const county = await open();
  await Promise.all(Array.from({ length: MOST_ROBOTS - 1 }, () => county.add()));
  const last = await Promise.all([county.add(), county.add()]);
  expect(last.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual([
    'done',
    'robots-many',
  ]);
  await county.ask('sharing.tryRobot', { robot: 'robot:3' });
  await county.ask('sharing.removeRobot', { robot: 'robot:3' });
  expect((await county.add({ name: '新的' })).output).toEqual({ robot: 'robot:3' });
  await county.run();
  // What waited for the one before it is not sent to the new one.
  expect(server.got).toEqual([]);
  const groups = await county.groups();
  expect(groups).toHaveLength(MOST_ROBOTS);
  expect(groups.find(({ robot }) => robot === 'robot:3')).toMatchObject({ sendings: [] });
});

test.each([
  ['sharing.changeRobot', { robot: 'robot:1', paused: false, stories: true, digests: true }],
  ['sharing.tryRobot', { robot: 'robot:1' }],
  ['sharing.removeRobot', { robot: 'robot:1' }],
] as const)('%s: one that is not there is refused', async (endpoint, input) => {
  expect(await (await open()).codeOf(endpoint, input)).toBe('robot-unknown');
});

test('a group that nothing goes to is refused beside its field', async () => {
  const county = await open();
  const { refusal } = await county.add({ stories: false, digests: false });
  expect(refusal).toMatchObject({ code: 'robot-wants-nothing', field: 'stories' });
});
