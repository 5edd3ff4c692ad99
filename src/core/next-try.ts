import type { Instant } from './calendar/day';
import { instantOf } from './calendar/day';

const MINUTE_MS = 60_000;

/** Waits before the second and every further try of a message: with the last of them most of a day is over. */
const WAITS_MS = [5, 15, 60, 240, 720].map((minutes) => minutes * MINUTE_MS);

/** Nobody takes so long to send one message: whoever began has ended without a word. */
const SENDING_MS = 10 * MINUTE_MS;

/** When to try again after so many tries failed; `undefined` after the last. `now`: milliseconds since 1970. */
export function nextTryAfter(tries: number, now: number): Instant | undefined {
  const wait = WAITS_MS[tries - 1];
  return wait === undefined ? undefined : instantOf(now + wait);
}

/** By when whoever begins to send now is at it no more. */
export function sendingUntil(now: number): Instant {
  return instantOf(now + SENDING_MS);
}
