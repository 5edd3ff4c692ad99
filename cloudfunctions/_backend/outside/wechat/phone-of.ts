import { refused } from '../../../../src/core/refusal';
import type { Clock } from '../../ports';
import type { CallWeChat } from './call-wechat';
import { WeChatAway } from './wechat-errors';

const PATH = '/wxa/business/getuserphonenumber';
const MAINLAND = '86';
/** As long as a code is good at all. */
const KEPT_MS = 5 * 60_000;
/** Bounds the memory; the oldest goes first. */
const MOST_KEPT = 1000;

interface Asked {
  readonly phone: Promise<string>;
  readonly at: number;
}

/**
 * The mainland number, 11 digits, behind a phone-number code. A code is good only once, but an act
 * may be run again: within five minutes the same code gives the same answer, from memory.
 * @throws WeChatAway | WeChatFault, Refused `phone-foreign`
 */
export function makePhoneOf(
  call: CallWeChat,
  now: Clock,
  most = MOST_KEPT,
): (code: string) => Promise<string> {
  const kept = new Map<string, Asked>();

  function forget(): void {
    for (const [code, { at }] of kept) {
      if (now() - at < KEPT_MS && kept.size < most) return;
      kept.delete(code);
    }
  }

  return (code) => {
    const before = kept.get(code);
    if (before && now() - before.at < KEPT_MS) return before.phone;
    kept.delete(code);
    forget();
    const phone = askPhone(call, code);
    kept.set(code, { phone, at: now() });
    // What WeChat did not answer may be asked again.
    phone.catch((error: unknown) => {
      if (error instanceof WeChatAway) kept.delete(code);
    });
    return phone;
  };
}

async function askPhone(call: CallWeChat, code: string): Promise<string> {
  const { phone_info: info } = await call({ path: PATH, body: { code } });
  const { purePhoneNumber: phone, countryCode } = (info ?? {}) as Record<string, unknown>;
  if (typeof phone !== 'string' || typeof countryCode !== 'string') {
    throw new WeChatAway(PATH, 'no number came back');
  }
  if (countryCode !== MAINLAND || !/^1\d{10}$/.test(phone)) throw refused('phone-foreign');
  return phone;
}
