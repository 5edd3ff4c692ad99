import { clientOf, endOf } from './client';
import type { Trouble, Weixin } from './weixin';
import { startWeixin } from './weixin';
import { PICTURE } from './weixin-world';

const PATH = '/wxa/getwxacodeunlimit';
let weixin: Weixin;

beforeEach(async () => {
  weixin = await startWeixin();
});
afterEach(() => weixin.close());

test('the bytes of the picture come through as they are', async () => {
  const { wechat } = clientOf(weixin);
  const image = await wechat.codeImage('a'.repeat(32), '/pages/home/index');
  expect(Buffer.from(image).equals(PICTURE)).toBe(true);
  expect(weixin.askedOf(PATH)[0]?.body).toMatchObject({ page: 'pages/home/index' });
});

test.each(['', 'a'.repeat(33), 'a b', '村', 'a%20', 'a"'])(
  'scene %p never leaves the house',
  async (scene) => {
    const { wechat } = clientOf(weixin);
    expect(await endOf(wechat.codeImage(scene, 'pages/home/index'))).toMatch(/^a scene has/);
    expect(weixin.asked).toEqual([]);
  },
);

test.each<[string, Trouble]>([
  ['JSON that says all is well', { text: '{"errcode":0}' }],
  ['no picture, called one', { text: '<html>', type: 'image/jpeg' }],
  ['an empty picture', { text: '', type: 'image/png' }],
])('%s is no picture', async (_what, trouble) => {
  const { wechat } = clientOf(weixin);
  weixin.trouble(PATH, trouble, trouble);
  expect(await endOf(wechat.codeImage('a', 'pages/home/index'))).toBe('wechat-away');
});

test('a page that is not published is told by its number', async () => {
  const { wechat } = clientOf(weixin);
  weixin.trouble(PATH, { errcode: 41030 });
  expect(await endOf(wechat.codeImage('a', 'pages/none/index'))).toContain('errcode 41030');
});

test('making a code is tried once more when nothing comes back', async () => {
  const { wechat } = clientOf(weixin);
  weixin.trouble(PATH, { status: 503 });
  expect(await wechat.codeImage('a', 'pages/home/index')).toHaveLength(PICTURE.length);
  expect(weixin.askedOf(PATH)).toHaveLength(2);
});
