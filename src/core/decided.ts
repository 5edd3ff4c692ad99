import type { Write } from './records';
import type { Refusal } from './refusal';

/** What was decided: the answer and what to commit; or a refusal that leaves a trace of its own. */
export type Decided<O> =
  | { readonly output: O; readonly writes: readonly Write[] }
  | { readonly refusal: Refusal; readonly writes: readonly Write[] };
