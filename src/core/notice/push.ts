import { instantOf } from '../calendar/day';
import type { Notice } from './notice';

const MINUTE_MS = 60_000;

/** Waits before the second and every further try: with the last of them most of a day is over. */
const WAITS_MS = [5, 15, 60, 240, 720].map((minutes) => minutes * MINUTE_MS);

/** News older than a day is for the inbox alone. */
const OLDEST_MS = 24 * 60 * MINUTE_MS;

/** Nobody takes so long to send one message: whoever began has ended without a word. */
const SENDING_MS = 10 * MINUTE_MS;

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
  return { ...notice, push: 'sending', tries: tries + 1, nextTry: instantOf(now + SENDING_MS) };
}

export function afterSending(notice: Notice, outcome: Sending, now: number): Notice {
  if (outcome !== 'failed') return { ...notice, push: outcome, nextTry: '' };
  const wait = WAITS_MS[notice.tries - 1];
  if (wait === undefined) return giveUp(notice);
  return { ...notice, push: 'waiting', nextTry: instantOf(now + wait) };
}

/** Not tried any more: too old, tried often enough, or begun by a runner that ended. */
export function giveUp(notice: Notice): Notice {
  return { ...notice, push: 'given-up', nextTry: '' };
}
