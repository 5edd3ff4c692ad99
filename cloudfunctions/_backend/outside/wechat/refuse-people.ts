import { refused } from '../../../../src/core/refusal';
import { WeChatAway, WeChatFault } from './wechat-errors';

/** 40029 wrong or run out, 40163 used already. */
const CODE_WRONG = new Set([40029, 40163]);
/** The platform holds the person's account to be a danger and lets it sign in nowhere. */
const ACCOUNT_BLOCKED = 40226;

/**
 * What a person is told who waits for the answer. @throws Refused `wechat-away`,
 * `wechat-code-wrong`, `wechat-blocked`; other faults as they are: settings that people cannot mend.
 */
export async function forPeople<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof WeChatAway) throw refused('wechat-away');
    if (error instanceof WeChatFault && CODE_WRONG.has(error.errcode)) {
      throw refused('wechat-code-wrong');
    }
    if (error instanceof WeChatFault && error.errcode === ACCOUNT_BLOCKED) {
      throw refused('wechat-blocked');
    }
    throw error;
  }
}
