import type { Instant } from '../calendar/day';

/** A one-time code, kept as a keyed hash in its id; gone once used or replaced. */
export interface BindingCode {
  readonly person: string;
  readonly issuedBy: string;
  readonly expires: Instant;
}

/** Wrong codes entered from one WeChat identity. */
export interface BindingAttempts {
  readonly wrong: number;
  readonly since: Instant;
}
