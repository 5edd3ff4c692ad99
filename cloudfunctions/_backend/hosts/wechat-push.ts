import { createHash, timingSafeEqual } from 'node:crypto';
import { readCheckEvent } from '../../../src/core/files/check-event';
import type { Ports, Verdict } from '../ports';

/** Takes what a check found; the feature that began it does the rest. */
export type SettleCheck = (
  ports: Ports,
  tenants: readonly string[],
  news: { readonly trace: string; readonly verdict: Verdict; readonly trusted: boolean },
) => Promise<void>;

export interface PushHome {
  readonly ports: Ports;
  readonly tenants: readonly string[];
  /** WECHAT_PUSH_TOKEN, as typed into WeChat's console; without it nobody can prove to be WeChat. */
  readonly pushToken?: string | undefined;
  /** The mini-program's own; news of another's are none of ours. */
  readonly appid?: string | undefined;
}

/** What WeChat adds to the address of each message. */
export interface PushQuery {
  readonly signature?: string | undefined;
  readonly timestamp?: string | undefined;
  readonly nonce?: string | undefined;
  readonly echostr?: string | undefined;
}

/** Seconds a signed message may be old: somebody who saw one cannot keep it for later. */
const LASTS_SECONDS = 600;

/**
 * True for an address that WeChat signed with the token. In the plain mode that is supported the
 * signature does not cover the body: it travels by HTTPS only, and proves who knows the token.
 */
export function isSignedPush({ signature = '', ...query }: PushQuery, home: PushHome): boolean {
  const { timestamp = '', nonce = '' } = query;
  if (!home.pushToken) return false;
  const old = Math.abs(home.ports.now() / 1000 - Number(timestamp));
  if (!/^\d{1,12}$/.test(timestamp) || old > LASTS_SECONDS) return false;
  const text = [home.pushToken, timestamp, nonce].sort().join('');
  const right = Buffer.from(createHash('sha1').update(text).digest('hex'));
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Hands on what an event says of a check; other events are none of ours. */
export async function hearPush(
  event: unknown,
  trusted: boolean,
  home: PushHome,
  settle: SettleCheck,
): Promise<void> {
  const news = readCheckEvent(event, home.appid);
  if (news) await settle(home.ports, home.tenants, { ...news, trusted });
}

/** What came to the address WeChat was given; `event` is asked for only once the signature was right. */
export interface SignedPush {
  readonly method: 'GET' | 'POST';
  readonly query: PushQuery;
  readonly event: () => unknown;
}

/** What WeChat is told over HTTP: its check of the address, or that an event was heard. */
export async function answerPush(
  { method, query, event }: SignedPush,
  home: PushHome,
  settle: SettleCheck,
): Promise<{ readonly status: number; readonly text: string }> {
  if (!isSignedPush(query, home)) return { status: 403, text: 'signature' };
  if (method === 'GET') return { status: 200, text: query.echostr ?? '' };
  await hearPush(await event(), true, home, settle);
  return { status: 200, text: 'success' };
}
