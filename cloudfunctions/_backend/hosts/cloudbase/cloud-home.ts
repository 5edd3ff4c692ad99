import type { Refusal } from '../../../../src/core/refusal';
import type { Ports } from '../../ports';
import type { FaultBody } from '../fault-body';

/** What is the same for every call that one instance of a function answers. */
export interface CloudHome {
  readonly ports: Ports;
  /** Counties served, the first where a call names none; empty: whichever a call names. */
  readonly tenants: readonly string[];
  /** What proves that an event over HTTP comes from WeChat, and the mini-program it should be about. */
  readonly pushToken?: string | undefined;
  readonly appid?: string | undefined;
}

export type CloudAnswer = { readonly output: unknown } | { readonly refusal: Refusal } | FaultBody;
