import { makePhoneOf } from '../../cloudfunctions/_backend/outside/wechat/phone-of';
import { START, clientOf, endOf } from './client';
import type { Trouble, Weixin } from './weixin';
import { startWeixin } from './weixin';

const OPENID = '/sns/jscode2session';
const PHONE = '/wxa/business/getuserphonenumber';
const MINUTE = 60_000;
let weixin: Weixin;

beforeEach(async () => {
  weixin = await startWeixin();
  weixin.logins.set('login-1', 'oAbCdEf-0123456789');
  weixin.phones.set('phone-1', { number: '13812345678' });
});
afterEach(() => weixin.close());

const nothingCame: [string, Trouble][] = [
  ['system busy', { errcode: -1 }],
  ['the day’s quota', { errcode: 45009 }],
  ['too frequent', { errcode: 45011 }],
  ['a broken server', { status: 500 }],
  ['a gateway’s page', { text: '<html>502</html>', type: 'text/html' }],
  ['half an answer', { text: '{"errcode":' }],
  ['an errcode that is no number', { text: '{"errcode":"0"}' }],
  ['an answer without what was asked for', { text: '{"errcode":0}' }],
  ['a cut line', 'cut'],
];

describe('a login code', () => {
  test('gives the openid once', async () => {
    const { wechat } = clientOf(weixin);
    expect(await wechat.openidOf('login-1')).toBe('oAbCdEf-0123456789');
    expect(await endOf(wechat.openidOf('login-1'))).toBe('wechat-code-wrong');
    expect(await endOf(wechat.openidOf('login-2'))).toBe('wechat-code-wrong');
    expect(weixin.askedOf('/cgi-bin/stable_token')).toEqual([]);
  });

  test.each(['', 'x'.repeat(257), 'a b', '村'])(
    'that can be none is not asked about: %p',
    async (code) => {
      const { wechat } = clientOf(weixin);
      expect(await endOf(wechat.openidOf(code))).toBe('wechat-code-wrong');
      expect(weixin.asked).toEqual([]);
    },
  );

  test.each(nothingCame)(
    'meets %s: WeChat is away, and it was asked once',
    async (_what, trouble) => {
      const { wechat } = clientOf(weixin);
      weixin.trouble(OPENID, trouble);
      expect(await endOf(wechat.openidOf('login-1'))).toBe('wechat-away');
      expect(weixin.asked).toHaveLength(1);
    },
  );

  test('an openid that could be an identity made here is not taken', async () => {
    const { wechat } = clientOf(weixin);
    weixin.trouble(OPENID, { text: '{"openid":"web:0123456789"}' });
    expect(await endOf(wechat.openidOf('login-1'))).toBe('wechat-away');
  });

  test('of an account the platform holds back says so', async () => {
    const { wechat } = clientOf(weixin);
    weixin.trouble(OPENID, { errcode: 40226 });
    expect(await endOf(wechat.openidOf('login-1'))).toBe('wechat-blocked');
  });

  test('a slow answer is not waited for', async () => {
    const { wechat } = clientOf(weixin, { patience: 30 });
    weixin.trouble(OPENID, 'silence');
    expect(await endOf(wechat.openidOf('login-1'))).toBe('wechat-away');
  });

  test('nobody listening is WeChat away too', async () => {
    const { wechat } = clientOf({ ...weixin, url: 'http://127.0.0.1:9' });
    expect(await endOf(wechat.openidOf('login-1'))).toBe('wechat-away');
  });
});

describe('a phone-number code', () => {
  test('gives the same number again within five minutes, asked once, even at once', async () => {
    const { wechat, clock } = clientOf(weixin);
    const both = await Promise.all([wechat.phoneOf('phone-1'), wechat.phoneOf('phone-1')]);
    expect(both).toEqual(['13812345678', '13812345678']);
    clock.now += 5 * MINUTE - 1;
    expect(await wechat.phoneOf('phone-1')).toBe('13812345678');
    expect(weixin.askedOf(PHONE)).toHaveLength(1);
    clock.now += 1;
    expect(await endOf(wechat.phoneOf('phone-1'))).toBe('wechat-code-wrong');
    expect(weixin.askedOf(PHONE)).toHaveLength(2);
  });

  test.each([
    ['of Hong Kong', { number: '91234567', country: '852' }],
    ['from abroad that looks like a mainland one', { number: '13812345678', country: '1' }],
    ['of the mainland with too few digits', { number: '1381234567' }],
  ])('with a number %s is refused', async (_what, phone) => {
    const { wechat } = clientOf(weixin);
    weixin.phones.set('foreign', phone);
    expect(await endOf(wechat.phoneOf('foreign'))).toBe('phone-foreign');
  });

  test.each(nothingCame)(
    'meets %s: WeChat is away, it was asked once, and may be asked again',
    async (_what, trouble) => {
      const { wechat } = clientOf(weixin);
      weixin.trouble(PHONE, trouble);
      expect(await endOf(wechat.phoneOf('phone-1'))).toBe('wechat-away');
      expect(weixin.askedOf(PHONE)).toHaveLength(1);
      expect(await wechat.phoneOf('phone-1')).toBe('13812345678');
    },
  );

  test('what is kept in memory has a bound: the oldest goes first', async () => {
    const asked: unknown[] = [];
    const info = { phone_info: { purePhoneNumber: '13812345678', countryCode: '86' } };
    const call = async ({ body }: { body?: object }) => (asked.push(body), info);
    const phoneOf = makePhoneOf(call, () => START, 2);
    for (const code of ['a', 'b', 'a', 'c', 'b', 'c', 'a']) await phoneOf(code);
    expect(asked).toEqual(['a', 'b', 'c', 'a'].map((code) => ({ code })));
  });
});
