import { bodyOf } from '../../../../src/core/sharing/robot-message';
import type { GroupRobots } from '../../ports';
import { makeExchanger } from '../wechat/exchange';
import { WeChatFault } from '../wechat/wechat-errors';

/** Where 企业微信 takes what goes to groups. */
const WECOM_API = 'https://qyapi.weixin.qq.com';

const PATH = '/cgi-bin/webhook/send';

/** The key is none: mistyped, or the robot was taken out of its group. */
const KEY_WRONG = 93000;

/** Nobody waits for it but a timer. */
const PATIENCE_MS = 8000;

/**
 * Group robots of 企业微信. The key goes into the address and into nothing else: what is thrown names
 * the path and the number of what went wrong. Not repeated here, since it may have arrived; a group
 * that got too many at once (45009) counts as being away.
 */
export function makeRobots(api = WECOM_API, patience = PATIENCE_MS): GroupRobots {
  const exchange = makeExchanger({ api, patience });
  return {
    async send(key, message) {
      try {
        await exchange({ path: PATH, query: { key }, body: bodyOf(message) });
        return 'sent';
      } catch (error) {
        if (error instanceof WeChatFault && error.errcode === KEY_WRONG) return 'key-wrong';
        throw error;
      }
    },
  };
}
