import type { EndpointName, Output, Parsed } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import type { Ref, Stored, Write } from '../../src/core/records';
import type { Subject } from '../../src/core/roster/caller';
import type { Refusal } from '../../src/core/refusal';
import type { Found, KeyedHash, Outside, Reader, Store } from './ports';

/** What is known before anything is read. */
export interface Request<N extends EndpointName> {
  readonly input: Parsed<N>;
  readonly tenant: string;
  /** Server time in milliseconds, and its UTC+8 date. */
  readonly now: number;
  readonly day: Day;
  readonly keyedHash: KeyedHash;
  readonly ballotSecret?: KeyedHash | undefined;
  readonly randomCode: (length: number) => string;
}

/** A request whose caller is known. `openid` is absent only at anonymous endpoints. */
export interface Call<N extends EndpointName> extends Request<N> {
  readonly openid?: string;
  /** Made by the client; absent at queries. With it the caller may call again and mean the same. */
  readonly key?: string | undefined;
  readonly caller?: Stored<'caller'> | undefined;
}

/** What an act decided: the answer and what to commit; or a refusal, which may itself leave a trace. */
export type Decision<O> =
  | { readonly output: O; readonly writes?: readonly Write[] }
  | { readonly refusal: Refusal; readonly writes: readonly Write[] };

/**
 * One thing a caller can do: read facts → decide (pure) → commit writes. `perform` does the rest:
 * who may, idempotency, conflicts, history.
 */
export interface Act<
  N extends EndpointName = EndpointName,
  R extends Record<string, Ref> = Record<string, Ref>,
  F = unknown,
> {
  readonly endpoint: N;
  /** Records whose ids can be told from the request: fetched with the caller in one round trip. */
  readonly refs?: (request: Request<N>) => R;
  /** What the rest of the act needs to know; further reads happen only here. */
  readonly gather: (
    call: Call<N>,
    found: Found<R>,
    reader: Reader,
    outside: Outside,
  ) => F | Promise<F>;
  /**
   * What the call is about, where the input alone says so: compared with the reach of the caller's
   * roles before anything is gathered, so that nobody out of scope costs more than that.
   */
  readonly about?: (call: Call<N>) => Subject;
  /** What it is about, where only the facts tell: compared before `decide`. Without either, nobody's. */
  readonly subject?: (facts: F, call: Call<N>) => Subject;
  /**
   * Work larger than one commit, or beside the store, carried on once the caller was checked. Each of its commits
   * leaves a trace of its own and may be the last one made; `gather` runs again after it.
   */
  readonly work?: (facts: F, call: Call<N>, store: Store, outside: Outside) => Promise<void>;
  /** No clock, no I/O, no state. Throws `Refused`. */
  readonly decide: (facts: F, call: Call<N>) => Decision<Output<N>>;
}

/** An act whose facts are forgotten: what lists of acts and hosts hold. */
// The type parameters are inputs and outputs at once, so only `any` stands for "some act".
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyAct = Act<any, any, any>;

export function act<N extends EndpointName, R extends Record<string, Ref>, F>(
  value: Act<N, R, F>,
): Act<N, R, F> {
  return value;
}
