import type { Instant } from '../calendar/day';
import { clockOf, instantOf } from '../calendar/day';

/**
 * Wrong codes entered from one WeChat identity at one door (a binding code, or the code on a PC), and
 * when the last of them was.
 */
export interface BindingAttempts {
  readonly wrong: number;
  readonly since: Instant;
}

/** Wrong codes allowed from one identity before it has to wait. */
const MOST_WRONG = 5;
const LOCKED_MS = 3_600_000;

/** Until when (UTC+8, HH:MM) no code is taken from an identity; nothing while some are. */
export function lockedUntil(
  attempts: BindingAttempts | undefined,
  now: number,
): string | undefined {
  const before = standing(attempts, now);
  if (!before || before.wrong < MOST_WRONG) return undefined;
  return clockOf(Date.parse(before.since) + LOCKED_MS);
}

/** One wrong code more. `since` moves with each, so the wait is an hour from the last. */
export function countWrongCode(
  before: BindingAttempts | undefined,
  now: number,
): { attempts: BindingAttempts; left: number; until: string } {
  const wrong = (standing(before, now)?.wrong ?? 0) + 1;
  const attempts = { wrong, since: instantOf(now) };
  return { attempts, left: MOST_WRONG - wrong, until: clockOf(now + LOCKED_MS) };
}

/** Wrong codes still standing: an hour after the last of them they are forgotten. */
function standing(attempts: BindingAttempts | undefined, now: number): BindingAttempts | undefined {
  const counts = attempts && now < Date.parse(attempts.since) + LOCKED_MS;
  return counts ? attempts : undefined;
}
