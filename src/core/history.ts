import type { Day, Instant } from './calendar/day';
import { isPlain, sameBody } from './same-body';

/** A past value: `undefined` where the field did not exist. */
export interface Before {
  readonly path: readonly string[];
  readonly value?: unknown;
}

export interface Touched {
  readonly collection: string;
  readonly id: string;
  readonly how: 'insert' | 'replace' | 'remove';
  /** What to put back to have the record as it was; for a removal, the whole record. */
  readonly before?: readonly Before[];
}

/**
 * One mutation that happened: its idempotency (the answer, kept 30 days) and its history (who
 * changed what, from what) in one record, written in the same commit as the change.
 */
export interface ActRecord {
  readonly endpoint: string;
  readonly openid: string;
  readonly person?: string | undefined;
  readonly inputHash: string;
  readonly at: Instant;
  readonly touched: readonly Touched[];
  /** Absent where the endpoint keeps no answer, and after 30 days. */
  readonly answer?: unknown;
  /** Last UTC+8 day the answer is kept; absent when there is none. Kept answers are found by it. */
  readonly keptUntil?: Day | undefined;
}

/** Days an answer is kept for the same call made again. */
export const ANSWER_KEPT_DAYS = 30;

/** The record with its answer gone; who changed what stays. */
export function withoutAnswer({
  endpoint,
  openid,
  person,
  inputHash,
  at,
  touched,
}: ActRecord): ActRecord {
  return { endpoint, openid, person, inputHash, at, touched };
}

/** The smallest list of old values that turns `after` back into `before`. */
export function changesBetween(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): Before[] {
  if (before === after) return [];
  if (!isPlain(before) || !isPlain(after)) {
    // A store may give the fields of a record in another order than they were written in.
    if (sameBody(before, after)) return [];
    return [before === undefined ? { path } : { path, value: before }];
  }
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => changesBetween(before[name], after[name], [...path, name]));
}
