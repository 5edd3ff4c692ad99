import { nextTryAfter, sendingUntil } from '../next-try';
import type { Notice } from './notice';

const MINUTE_MS = 60_000;

/** News older than a day is for the inbox alone. */
const OLDEST_MS = 24 * 60 * MINUTE_MS;

/** What came of a try; `failed` may work later. */
export type Sending = 'sent' | 'declined' | 'failed';

/** `now`, here and below: milliseconds since 1970. */
export function isTooOldToSend({ at }: Notice, now: number): boolean {
  return now - Date.parse(at) > OLDEST_MS;
}

/**
 * Taken by one runner before it sends. Should it end half-way the message is lost, not sent twice:
 * the inbox has the news anyway, and a phone that rings again and again is worse.
 */
export function beginSending(notice: Notice, now: number): Notice {
  const { tries } = notice;
  return { ...notice, push: 'sending', tries: tries + 1, nextTry: sendingUntil(now) };
}

export function afterSending(notice: Notice, outcome: Sending, now: number): Notice {
  if (outcome !== 'failed') return { ...notice, push: outcome, nextTry: '' };
  const nextTry = nextTryAfter(notice.tries, now);
  return nextTry ? { ...notice, push: 'waiting', nextTry } : giveUp(notice);
}

/** Not tried any more: too old, tried often enough, or begun by a runner that ended. */
export function giveUp(notice: Notice): Notice {
  return { ...notice, push: 'given-up', nextTry: '' };
}
