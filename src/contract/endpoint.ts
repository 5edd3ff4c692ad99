import type * as z from 'zod';
import type { RefusalCode } from '../core/refusal';
import type { CallerRules } from '../core/roster/caller';

/**
 * Who may call: `anonymous` (nobody need be signed in), `anyone` (signed in, bound or not), or
 * roles with how far each reaches. Never a role the client claims: roles come from grants.
 */
export type Callers = 'anonymous' | 'anyone' | CallerRules;

export interface Endpoint<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** What it does, in Chinese, for the API page. */
  readonly title: string;
  /**
   * A mutation needs a key made by the client and writes one `act` record. A deposit writes none and
   * needs none: what it puts down is its own key, and nothing may say who put it there, or when.
   */
  readonly kind: 'query' | 'mutation' | 'deposit';
  readonly callers: Callers;
  /** In words: which person, division or unit of the input or record must lie inside the caller's grant. */
  readonly scope: string;
  readonly input: I;
  readonly output: O;
  /** Refusals of its own, besides those any call can meet. */
  readonly refusals: readonly RefusalCode[];
  /** True where the answer is a secret shown once, so no replay can give it again. */
  readonly answerNotKept?: true;
  /** True where a session that a phone lent to a PC will not do. */
  readonly notLent?: true;
}

export function endpoint<I extends z.ZodType, O extends z.ZodType>(
  value: Endpoint<I, O>,
): Endpoint<I, O> {
  return value;
}
