import { clientOf } from './client';
import type { Trouble, Weixin } from './weixin';
import { startWeixin } from './weixin';

const TEXT = '/wxa/msg_sec_check';
const IMAGE = '/wxa/media_check_async';
const LINK = 'https://files.example/picture.jpg';
let weixin: Weixin;

beforeEach(async () => {
  weixin = await startWeixin();
  weixin.people.set('o-seen', 'agreed');
});
afterEach(() => weixin.close());

describe('words', () => {
  test.each([
    ['今天在村走访', 'pass'],
    ['一句坏话', 'risky'],
    ['这话难说', 'unsure'],
    ['', 'pass'],
    ['  ', 'pass'],
  ])('%p: %s', async (text, verdict) => {
    const { moderator } = clientOf(weixin);
    expect(await moderator.checkText(text, 'o-seen')).toBe(verdict);
  });

  test.each([
    [2500, [2500]],
    [2501, [2500, 101]],
    [4900, [2500, 2500]],
    [4901, [2500, 2500, 101]],
  ])('of %d letters go in pieces', async (length, pieces) => {
    const { moderator } = clientOf(weixin);
    expect(await moderator.checkText('𠮷'.repeat(length), 'o-seen')).toBe('pass');
    const sent = weixin.askedOf(TEXT).map(({ body }) => [...String(body.content)].length);
    expect(sent.sort((a, b) => b - a)).toEqual(pieces);
  });

  test.each([0, 2499, 2500, 4898, 4899, 7000])(
    'bad ones at letter %d of many are found, across a cut too',
    async (at) => {
      const { moderator } = clientOf(weixin);
      const text = `${'一'.repeat(at)}坏话${'一'.repeat(7200 - at)}`;
      expect(await moderator.checkText(text, 'o-seen')).toBe('risky');
    },
  );

  test('one piece that nobody judged leaves the whole to people', async () => {
    const { moderator } = clientOf(weixin);
    weixin.trouble(TEXT, { errcode: 45009 }, { errcode: 45009 }, { errcode: 45009 });
    expect(await moderator.checkText('一'.repeat(3000), 'o-seen')).toBe('unsure');
  });

  test('87014 says risky as well', async () => {
    const { moderator } = clientOf(weixin);
    weixin.trouble(TEXT, { errcode: 87014 });
    expect(await moderator.checkText('话', 'o-seen')).toBe('risky');
  });

  test.each<[string, Trouble]>([
    ['busy', { errcode: -1 }],
    ['quota', { errcode: 45009 }],
    ['broken', { status: 500 }],
    ['a page', { text: '<html>' }],
    ['cut', 'cut'],
    ['no verdict', { text: '{"errcode":0}' }],
    ['a verdict nobody knows', { text: '{"errcode":0,"result":{"suggest":"great"}}' }],
  ])('%s is left to people, silently', async (_what, trouble) => {
    const { moderator, logged } = clientOf(weixin);
    weixin.trouble(TEXT, trouble, trouble);
    expect(await moderator.checkText('话', 'o-seen')).toBe('unsure');
    expect(logged).toEqual([]);
  });

  test('somebody not seen for two hours, or not of WeChat, is left to people', async () => {
    const { moderator, logged } = clientOf(weixin);
    expect(await moderator.checkText('话', 'o-away')).toBe('unsure');
    expect(weixin.askedOf(TEXT)).toHaveLength(1);
    expect(await moderator.checkText('话', 'web:0123')).toBe('unsure');
    expect(weixin.askedOf(TEXT)).toHaveLength(1);
    expect(logged).toEqual([]);
  });

  test('settings that are wrong are left to people and told to the log, without words or people', async () => {
    const { moderator, logged } = clientOf({ ...weixin, appid: 'wxffffffffffffffff' });
    expect(await moderator.checkText('机密的话', 'o-seen')).toBe('unsure');
    expect(logged).toEqual([
      '/cgi-bin/stable_token WeChatFault: WeChat refused /cgi-bin/stable_token: errcode 40013',
    ]);
  });
});

describe.each([
  ['a picture', 'checkImage', 2, 'trace-of-picture'],
  ['a recording', 'checkRecording', 1, 'trace-of-sound'],
] as const)('%s', (_name, check, kind, trace) => {
  test('is given a number under which the verdict will come', async () => {
    const { moderator } = clientOf(weixin);
    expect(await moderator[check](LINK, 'o-seen')).toBe(trace);
    expect(weixin.askedOf(IMAGE)[0]?.body).toMatchObject({ media_url: LINK, media_type: kind });
  });

  test.each<[string, Trouble]>([
    ['busy', { errcode: -1 }],
    ['broken', { status: 502 }],
    ['no number', { text: '{"errcode":0}' }],
    ['cut', 'cut'],
  ])('has none where WeChat is %s, and was asked about once', async (_what, trouble) => {
    const { moderator } = clientOf(weixin);
    weixin.trouble(IMAGE, trouble);
    expect(await moderator[check](LINK, 'o-seen')).toBeUndefined();
    expect(weixin.askedOf(IMAGE)).toHaveLength(1);
  });

  test('of an identity that is not WeChat’s is not asked about', async () => {
    const { moderator } = clientOf(weixin);
    expect(await moderator[check](LINK, 'web:0123')).toBeUndefined();
    expect(weixin.asked).toEqual([]);
  });
});
