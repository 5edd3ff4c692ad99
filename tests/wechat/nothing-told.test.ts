import { describe as inWords } from '../../cloudfunctions/_backend/hosts/log-fault';
import { TEMPLATE, clientOf } from './client';
import type { Trouble, Weixin } from './weixin';
import { startWeixin } from './weixin';

const OPENID = 'o-somebody-0123456789';
const PHONE = '13812345678';
const troubles: [string, Trouble][] = [
  ['an error with everything in its words', { errcode: 47001 }],
  ['a broken server', { status: 500 }],
  ['a cut line', 'cut'],
  ['what is no JSON', { text: `${OPENID} ${PHONE}` }],
];
let weixin: Weixin;

beforeEach(async () => {
  weixin = await startWeixin();
});
afterEach(() => weixin.close());

test.each(troubles)(
  'errors and logs after %s hold no secret, token, code, openid or phone',
  async (_what, trouble) => {
    const { wechat, notifier, moderator, logged } = clientOf(weixin);
    weixin.phones.set('the-phone-code', { number: PHONE });
    weixin.templates.add(TEMPLATE);
    // A token is there, so that each call goes out with it.
    await wechat.phoneOf('the-phone-code');
    const token = weixin.tokens[0] ?? '';
    const paths = ['/sns/jscode2session', '/wxa/business/getuserphonenumber'];
    const more = [
      '/cgi-bin/message/subscribe/send',
      '/wxa/msg_sec_check',
      '/wxa/media_check_async',
    ];
    for (const path of [...paths, ...more]) weixin.trouble(path, trouble, trouble);

    const push = { openid: OPENID, kind: 'sent-back', page: 'p', what: PHONE, when: PHONE };
    const ends = await Promise.allSettled([
      wechat.openidOf('the-login-code'),
      wechat.phoneOf('another-phone-code'),
      notifier.send(push),
      moderator.checkText(PHONE, OPENID),
      moderator.checkImage(`https://files.example/${PHONE}`, OPENID),
    ]);
    const said = ends.flatMap((end) => (end.status === 'rejected' ? [allOf(end.reason)] : []));
    expect(said).toHaveLength(3);
    const everything = [...said, ...logged].join('\n');
    for (const hidden of [weixin.secret, token, '-code', OPENID, PHONE]) {
      expect(everything).not.toContain(hidden);
    }
  },
);

test('nor after silence, with or without a token', async () => {
  const { wechat, notifier } = clientOf(weixin, { patience: 30 });
  weixin.trouble('/sns/jscode2session', 'silence');
  weixin.trouble('/cgi-bin/stable_token', 'silence', 'silence');
  const ends = await Promise.allSettled([
    wechat.openidOf('the-login-code'),
    notifier.send({ openid: OPENID, kind: 'sent-back', page: 'p', what: '', when: '' }),
  ]);
  const said = ends.flatMap((end) => (end.status === 'rejected' ? [allOf(end.reason)] : []));
  expect(said).toHaveLength(2);
  for (const hidden of [weixin.secret, '-code', OPENID]) expect(said.join()).not.toContain(hidden);
});

test('no call is sent on to where an answer points: its address carries the token', async () => {
  const { wechat } = clientOf(weixin);
  const path = '/wxa/business/getuserphonenumber';
  weixin.trouble(path, { status: 307, location: `${weixin.url}/elsewhere` });
  await wechat.phoneOf('the-phone-code').catch(() => undefined);
  expect(weixin.asked.map((one) => one.path)).toEqual(['/cgi-bin/stable_token', path]);
});

/** All an error has: what the log would print, its own fields, and every cause. */
function allOf(error: unknown): string {
  const { cause, stack } = error as Error;
  const own = JSON.stringify(error);
  return [inWords(error), String(error), stack, own, cause ? allOf(cause) : ''].join('\n');
}
