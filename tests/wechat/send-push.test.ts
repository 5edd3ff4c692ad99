import { TEMPLATE, clientOf, endOf } from './client';
import type { Trouble, Weixin } from './weixin';
import { startWeixin } from './weixin';

const PATH = '/cgi-bin/message/subscribe/send';
const push = {
  openid: 'o-agreed',
  kind: 'sent-back',
  page: '/pages/inbox/index?at=1',
  what: '10 月考勤表退回',
  when: '2026年11月20日 10:00',
};
let weixin: Weixin;

beforeEach(async () => {
  weixin = await startWeixin();
  weixin.templates.add(TEMPLATE);
  weixin.people.set('o-agreed', 'agreed').set('o-declined', 'declined');
});
afterEach(() => weixin.close());

test('a message goes by the template of its kind', async () => {
  const { notifier } = clientOf(weixin);
  expect(await notifier.send(push)).toBe('sent');
  expect(weixin.askedOf(PATH)[0]?.body).toEqual({
    touser: 'o-agreed',
    template_id: TEMPLATE,
    page: 'pages/inbox/index?at=1',
    data: { thing4: { value: '10 月考勤表退回' }, time2: { value: '2026年11月20日 10:00' } },
  });
});

test('whoever did not agree is left alone', async () => {
  const { notifier } = clientOf(weixin);
  expect(await notifier.send({ ...push, openid: 'o-declined' })).toBe('declined');
});

test.each([
  ['a kind without a template', { kind: 'other' }],
  ['a kind named like what every object has', { kind: 'constructor' }],
  ['an identity of a browser', { openid: 'web:0123' }],
])('%s is not asked about', async (_what, over) => {
  const { notifier } = clientOf(weixin);
  expect(await notifier.send({ ...push, ...over })).toBe('declined');
  expect(weixin.asked).toEqual([]);
});

test.each([
  ['20 letters', '一'.repeat(20), '一'.repeat(20)],
  ['21 letters', '一'.repeat(21), `${'一'.repeat(19)}…`],
  ['21 letters of two halves each', '𠮷'.repeat(21), `${'𠮷'.repeat(19)}…`],
])('a value of %s', async (_what, value, sent) => {
  const { notifier } = clientOf(weixin);
  expect(await notifier.send({ ...push, what: value })).toBe('sent');
  expect(weixin.askedOf(PATH)[0]?.body.data).toMatchObject({ thing4: { value: sent } });
});

test.each<[string, Trouble, string]>([
  ['the quota', { errcode: 45009 }, 'WeChat is away'],
  ['a busy system', { errcode: -1 }, 'WeChat is away'],
  ['a broken server', { status: 500 }, 'WeChat is away'],
  ['a cut line', 'cut', 'WeChat is away'],
  ['an openid that is none', { errcode: 40003 }, 'errcode 40003'],
  ['values that do not fit', { errcode: 47003 }, 'errcode 47003'],
  ['a template that is none', { errcode: 40037 }, 'errcode 40037'],
])('%s is thrown, after one call only: it may have arrived', async (_what, trouble, words) => {
  const { notifier } = clientOf(weixin);
  weixin.trouble(PATH, trouble);
  expect(await endOf(notifier.send(push))).toContain(words);
  expect(weixin.askedOf(PATH)).toHaveLength(1);
});
