import { bodiesOf, planned } from '../demo/county';
import type { DemoHost } from '../support/start-demo-host';
import { startDemoHost } from '../support/start-demo-host';
import type { Weixin } from '../wechat/weixin';
import { startWeixin } from '../wechat/weixin';
import { requireBundle } from './bundle';
import type { Render } from './compile-wxml';
import { compileWxml } from './compile-wxml';
import type { Phone, PhoneOptions } from './phone';
import { startPhone } from './phone';
import { seen, tap } from './walk';

const OPENID = 'oReal-0123456789';
const BUTTON = '用微信手机号绑定';
let weixin: Weixin;
let host: DemoHost;
let render: Render;
beforeAll(async () => {
  requireBundle();
  render = compileWxml();
  weixin = await startWeixin();
  const { appid, secret, url } = weixin;
  const wechat = { WECHAT_APPID: appid, WECHAT_SECRET: secret, WECHAT_API: url };
  host = await startDemoHost(undefined, wechat);
});
afterAll(async () => {
  await host?.close();
  await weixin?.close();
});

let starts = 0;

/** The app on the phone of one WeChat identity: each start has a login code of its own. */
function start(options: Partial<PhoneOptions> = {}): Phone {
  starts += 1;
  const loginCode = `login-${starts}`;
  weixin.logins.set(loginCode, OPENID);
  return startPhone({ render, host: host.url, loginCode, ...options });
}

/** Somebody on the demo's roster whom nobody is bound to. */
function somebodyUnbound(): { name: string; phone: string } {
  const people = [...bodiesOf(planned(), 'person').values()];
  const found = people.find(({ openid }) => !openid);
  if (!found) throw new Error('everybody of the demo is bound');
  return found;
}

test('a person becomes somebody on the roster by the phone’s number, and stays so on this WeChat', async () => {
  const { name, phone: number } = somebodyUnbound();
  weixin.phones.set('right', { number }).set('stranger', { number: '13900000000' });
  const phone = start({ fontSize: 23 });
  await tap(phone, '认领本人');
  await seen(phone, BUTTON);
  const given = (answer: object) => phone.tree().givePhone(BUTTON, answer);

  // Whoever says no to WeChat is not asked why; the code is there as before.
  const before = phone.tree().text();
  given({ errMsg: 'getPhoneNumber:fail user deny' });
  await seen(phone, BUTTON);
  expect(phone.tree().text()).toBe(before);
  expect(before).toContain('绑定码');

  given({ errMsg: 'getPhoneNumber:fail', errno: 1400001 });
  await seen(phone, '使用次数用完了，请用下面的绑定码');
  given({ errMsg: 'getPhoneNumber:ok', code: 'stranger' });
  await seen(phone, '名册上没有这个手机号');
  given({ errMsg: 'getPhoneNumber:ok', code: 'right' });
  await seen(phone, `您是${name}`);
  await tap(phone, '回首页');
  await seen(phone, '都能办什么');
  expect(phone.errors).toEqual([]);

  // The app deleted and installed again: WeChat says who it is, nothing has to be bound anew.
  const again = start();
  await seen(again, name);
  await seen(again, '都能办什么');
  expect(again.errors).toEqual([]);
});

test('WeChat away at the first start says so, and the next try gets in', async () => {
  weixin.trouble('/sns/jscode2session', { errcode: -1 });
  const phone = start();
  await seen(phone, '暂时连不上微信的服务');
  await tap(phone, '再试一次');
  await seen(phone, '都能办什么');
  expect(phone.errors).toEqual([]);
});

test('a phone whose WeChat gives no login code does not go on as somebody new', async () => {
  const phone = start({ loginCode: '' });
  await seen(phone, '没有连上网络');
  expect([...phone.kept.keys()]).not.toContain('zaicun.token');
  phone.loginCode = 'late-but-there';
  weixin.logins.set(phone.loginCode, OPENID);
  await tap(phone, '再试一次');
  await seen(phone, '都能办什么');
});

test('a server without WeChat lets one in as a browser would, and offers the code only', async () => {
  const plain = await startDemoHost();
  try {
    const phone = start({ host: plain.url });
    await tap(phone, '我有绑定码');
    await seen(phone, '一人一码');
    expect(phone.tree().text()).not.toContain(BUTTON);
    expect(phone.errors).toEqual([]);
  } finally {
    await plain.close();
  }
});
