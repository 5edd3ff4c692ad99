import type { Instant } from './calendar/day';
import type { Actor } from './roster/actor';

/** One step in the life of a request or a check: who did what, in whose stead, when, and what they said. */
export interface Step<N extends string> {
  readonly step: N;
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
  /** In whose stead, where it was done with a seat that was lent. */
  readonly onBehalfOf?: string | undefined;
  readonly remark?: string | undefined;
}

export function stepBy<N extends string>(
  step: N,
  { person, name, onBehalfOf }: Actor,
  at: Instant,
  remark?: string,
): Step<N> {
  return {
    ...{ step, by: person, byName: name, at },
    ...(onBehalfOf ? { onBehalfOf: onBehalfOf.person } : {}),
    ...(remark ? { remark } : {}),
  };
}
