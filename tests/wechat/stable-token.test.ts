import { START, clientOf, endOf } from './client';
import type { Weixin } from './weixin';
import { startWeixin } from './weixin';

const TOKEN = '/cgi-bin/stable_token';
const PHONE = '/wxa/business/getuserphonenumber';
const HOUR = 3_600_000;
let weixin: Weixin;
let codes = 0;

beforeEach(async () => {
  weixin = await startWeixin();
});
afterEach(() => weixin.close());

/** A code of its own for each call, so that nothing comes from memory. */
function freshCode(): string {
  codes += 1;
  weixin.phones.set(`code-${codes}`, { number: '13800000000' });
  return `code-${codes}`;
}

test('one token serves all calls until two minutes before its end', async () => {
  const { wechat, clock } = clientOf(weixin);
  await Promise.all([wechat.phoneOf(freshCode()), wechat.phoneOf(freshCode())]);
  clock.now = START + (7200 - 120) * 1000 - 1;
  await wechat.phoneOf(freshCode());
  expect(weixin.askedOf(TOKEN)).toHaveLength(1);
  expect(weixin.askedOf(TOKEN)[0]?.body).toEqual({
    grant_type: 'client_credential',
    appid: weixin.appid,
    secret: weixin.secret,
    force_refresh: false,
  });
  clock.now += 1;
  await wechat.phoneOf(freshCode());
  expect(weixin.askedOf(TOKEN)).toHaveLength(2);
});

test('a token with little time left is used for half of it, not asked for at every call', async () => {
  weixin.expiresIn = 60;
  const { wechat, clock } = clientOf(weixin);
  await wechat.phoneOf(freshCode());
  clock.now += 29_999;
  await wechat.phoneOf(freshCode());
  expect(weixin.askedOf(TOKEN)).toHaveLength(1);
  clock.now += 1;
  await wechat.phoneOf(freshCode());
  expect(weixin.askedOf(TOKEN)).toHaveLength(2);
});

test.each([40001, 42001, 40014])(
  'a token refused by %d is renewed once, and the call made again',
  async (errcode) => {
    const { wechat } = clientOf(weixin);
    await wechat.phoneOf(freshCode());
    weixin.expireTokens();
    weixin.trouble(PHONE, { errcode });
    expect(await wechat.phoneOf(freshCode())).toBe('13800000000');
    expect(weixin.askedOf(TOKEN).map(({ body }) => body.force_refresh)).toEqual([false, false]);
    expect(weixin.askedOf(PHONE)).toHaveLength(3);
  },
);

test('many calls with one refused token renew it together', async () => {
  const { wechat } = clientOf(weixin);
  await wechat.phoneOf(freshCode());
  weixin.expireTokens();
  const phones = await Promise.all([1, 2, 3, 4].map(() => wechat.phoneOf(freshCode())));
  expect(new Set(phones).size).toBe(1);
  expect(weixin.askedOf(TOKEN)).toHaveLength(2);
});

test('a new one is forced only where the plain way gives the refused one again, and not every time', async () => {
  const { wechat, clock } = clientOf(weixin);
  weixin.trouble(PHONE, { errcode: 40001 });
  expect(await wechat.phoneOf(freshCode())).toBe('13800000000');
  const forced = () => weixin.askedOf(TOKEN).map(({ body }) => body.force_refresh);
  expect(forced()).toEqual([false, false, true]);

  clock.now += HOUR;
  weixin.trouble(PHONE, { errcode: 40001 });
  expect(await wechat.phoneOf(freshCode())).toBe('13800000000');
  expect(forced()).toEqual([false, false, true, false]);

  clock.now += HOUR;
  weixin.trouble(PHONE, { errcode: 40001 });
  await wechat.phoneOf(freshCode());
  expect(forced()).toEqual([false, false, true, false, false, true]);
});

test('refused again with the new token, it stops and says the number of the error', async () => {
  const { wechat } = clientOf(weixin);
  weixin.trouble(PHONE, { errcode: 40001 }, { errcode: 40001 });
  const end = await endOf(wechat.phoneOf(freshCode()));
  expect(end).toBe(`WeChat refused ${PHONE}: errcode 40001`);
  expect(weixin.askedOf(PHONE)).toHaveLength(2);
});

test('asking for a token is tried once more when nothing comes back, a forced one is not', async () => {
  const { wechat } = clientOf(weixin);
  weixin.trouble(TOKEN, 'cut');
  expect(await wechat.phoneOf(freshCode())).toBe('13800000000');
  weixin.trouble(PHONE, { errcode: 40001 });
  weixin.trouble(
    TOKEN,
    { text: JSON.stringify({ access_token: weixin.tokens[0], expires_in: 7200 }) },
    'cut',
  );
  expect(await endOf(wechat.phoneOf(freshCode()))).toBe('wechat-away');
  expect(weixin.askedOf(TOKEN).map(({ body }) => body.force_refresh)).toEqual([
    ...[false, false, false, true],
  ]);
});

test('after a failure the next call asks anew', async () => {
  const { wechat } = clientOf(weixin);
  weixin.trouble(TOKEN, { status: 502 }, { errcode: -1 });
  expect(await endOf(wechat.phoneOf(freshCode()))).toBe('wechat-away');
  expect(await wechat.phoneOf(freshCode())).toBe('13800000000');
});

test.each([
  ['no token', '{"expires_in":7200}'],
  ['no time', '{"access_token":"t"}'],
  ['a list', '[]'],
  ['a page', '<html></html>'],
  ['half an answer', '{"access_token":"t'],
  ['nothing', ''],
])('an answer with %s counts as none', async (_what, text) => {
  const { wechat } = clientOf(weixin);
  weixin.trouble(TOKEN, { text }, { text });
  expect(await endOf(wechat.phoneOf(freshCode()))).toBe('wechat-away');
});

test('a wrong secret is a fault of the settings, told by its number and without the secret', async () => {
  const secret = 'f'.repeat(32);
  const { wechat } = clientOf({ ...weixin, secret });
  const end = await endOf(wechat.phoneOf(freshCode()));
  expect(end).toBe(`WeChat refused ${TOKEN}: errcode 40125`);
});
