import type { Answered, Exchange, Exchanger } from './exchange';
import type { StableToken } from './stable-token';
import { WeChatFault } from './wechat-errors';

/** A call that needs the access token. @throws WeChatAway | WeChatFault */
export type CallWeChat = (exchange: Omit<Exchange, 'query'>) => Promise<Answered>;

/** Invalid or not the latest; expired; malformed. Nothing was done yet: the call may be made again. */
const TOKEN_REFUSED = new Set([40001, 42001, 40014]);

/** Adds the token; one that WeChat no longer takes is renewed and the call made once more. */
export function makeCallWeChat(exchange: Exchanger, tokens: StableToken): CallWeChat {
  return async (call) => {
    const token = await tokens.current();
    try {
      return await exchange({ ...call, query: { access_token: token } });
    } catch (error) {
      const refused = error instanceof WeChatFault && TOKEN_REFUSED.has(error.errcode);
      if (!refused) throw error;
      const fresh = await tokens.after(token);
      return exchange({ ...call, query: { access_token: fresh } });
    }
  };
}
