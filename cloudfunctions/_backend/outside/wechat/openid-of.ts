import { refused } from '../../../../src/core/refusal';
import type { Exchanger } from './exchange';
import type { Account } from './stable-token';
import { WeChatAway } from './wechat-errors';

const PATH = '/sns/jscode2session';

/**
 * The openid behind a code of `wx.login`, which is good only once: asked once. The session key that
 * comes with it is not kept. @throws WeChatAway | WeChatFault, Refused `wechat-code-wrong`
 */
export async function openidOf(
  { appid, secret }: Account,
  loginCode: string,
  exchange: Exchanger,
): Promise<string> {
  if (!/^[!-~]{1,256}$/.test(loginCode)) throw refused('wechat-code-wrong');
  const query = { appid, secret, js_code: loginCode, grant_type: 'authorization_code' };
  const { openid } = await exchange({ path: PATH, query });
  // Identities made here carry a colon: none of WeChat's may pass for one of them.
  if (typeof openid !== 'string' || !/^[\w-]{6,64}$/.test(openid)) {
    throw new WeChatAway(PATH, 'no openid came back');
  }
  return openid;
}
