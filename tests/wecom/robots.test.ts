import { makeRobots } from '../../cloudfunctions/_backend/outside/wecom/robots';
import { bodyOf, cutBytes } from '../../src/core/sharing/robot-message';
import * as fc from '../support/random';
import type { RobotServer, Trouble } from './robot-server';
import { startRobotServer } from './robot-server';

const KEY = '693a91f6-7a12-4bc4-97a0-0ec2sifa5aaa'.replace('sifa', 'abcd');
const message = { title: '一条路修了三年', text: '弄璋镇弄璋村：村里的路修好了。' };
const link = 'https://zaicun.example/?tenant=d533123#/pages/publicity/story/index?story=1';

let server: RobotServer;
beforeEach(async () => void (server = await startRobotServer()));
afterEach(() => server.close());

const send = (over: { link?: string } = { link }) =>
  makeRobots(server.url, 500).send(KEY, { ...message, ...over });

test('a card with title, words and link; without a site, words that say where to read', async () => {
  expect(await send()).toBe('sent');
  expect(await send({})).toBe('sent');
  expect(server.got.map(({ body }) => body)).toEqual([
    {
      msgtype: 'news',
      news: { articles: [{ title: message.title, description: message.text, url: link }] },
    },
    {
      msgtype: 'text',
      text: {
        content: `${message.title}\n${message.text}\n在微信小程序“在村”的“典型案例”里看全文。`,
      },
    },
  ]);
});

test('a key that nobody knows is no fault that waiting mends', async () => {
  server.gone.add(KEY);
  expect(await send()).toBe('key-wrong');
});

test.each<[string, Trouble]>([
  ['too many at once', { errcode: 45009 }],
  ['busy', { errcode: -1 }],
  ['another refusal', { errcode: 40058 }],
  ['a gateway', { status: 502 }],
  ['a page', { text: '<html>' }],
  ['a cut line', 'cut'],
])('%s: thrown, sent once, and the key is not in what is thrown', async (_name, trouble) => {
  server.trouble(trouble);
  const error = await send().then(
    () => undefined,
    (thrown: unknown) => thrown as Error,
  );
  expect(error).toBeInstanceOf(Error);
  expect(JSON.stringify([error?.message, error?.stack, error])).not.toContain(KEY);
  expect(server.tried).toHaveLength(1);
});

test('any words go through: cut at whole signs to what a group takes', async () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(words, words, fc.boolean(), async (title, text, linked) => {
      const given = { title: `x${title}`, text, ...(linked ? { link } : {}) };
      expect(await makeRobots(server.url).send(KEY, given)).toBe('sent');
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['在村', 6, '在村'],
  ['在村里', 8, '在…'],
  ['👩‍🌾好', 6, '…'],
  ['abc', 3, 'abc'],
  ['abcd', 3, '…'],
])('%j in %i bytes: %j', (text, most, cut) => {
  expect(cutBytes(text, most)).toBe(cut);
  expect(Buffer.byteLength(cutBytes(text, most))).toBeLessThanOrEqual(most);
});

test('nothing but what is sent stands in the body', () => {
  expect(JSON.stringify(bodyOf({ ...message, link }))).not.toContain('key');
});
