import type { Day, Instant, Month } from '../calendar/day';
import type { LeaveReason } from '../leave/route';
import type { Position } from '../roster/people';
import type { Period } from './periods';
import type { Means, Place } from './presence';

/** What is known of one day, as short as a register needs it; the records behind it hold the rest. */
export interface DayFacts {
  readonly presence?:
    | {
        readonly means: Means;
        readonly place: Place;
        readonly at: Instant;
        readonly byName: string;
        readonly late: boolean;
        readonly device?: string | undefined;
        readonly photo?: string | undefined;
      }
    | undefined;
  /** Id of the trip that covers the day. */
  readonly trip?: { readonly id: string; readonly destination: string } | undefined;
  /** The granted leave that covers the day, or the half of it that is named. */
  readonly leave?: LeaveOfDay | undefined;
  /** The spot check that confirmed an absence on the day: it goes before all else. */
  readonly absent?: { readonly check: string } | undefined;
}

export interface LeaveOfDay {
  readonly id: string;
  readonly kind: LeaveReason;
  readonly half?: 'morning' | 'afternoon' | undefined;
}

export type RegisterState = 'draft' | 'summed-up' | 'signed' | 'confirmed';

export interface RegisterStep {
  readonly step: 'sum-up' | 'sign' | 'confirm' | 'send-back';
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
  /** In whose stead, where the step was taken with a seat that was lent. */
  readonly onBehalfOf?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * A dated correction after the sheet was summed up. `open` ones wait for the township; a late
 * report becomes one by itself.
 */
export interface Correction {
  readonly day: Day;
  readonly was: DayFacts;
  readonly becomes: DayFacts;
  readonly reason: string;
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
  readonly state: 'open' | 'made' | 'refused';
  /** Who settled an open one, and why. */
  readonly decided?:
    | {
        readonly by: string;
        readonly byName: string;
        readonly at: Instant;
        readonly reason: string;
      }
    | undefined;
}

/**
 * 考勤表: a cadre's month in one village (`register:<person>:<month>:<village>`). Marks are derived,
 * never stored.
 */
export interface Register {
  readonly person: string;
  readonly name: string;
  readonly position: Position;
  readonly month: Month;
  readonly village: string;
  readonly township: string;
  readonly unit: string;
  readonly state: RegisterState;
  /** Keyed by `YYYY-MM-DD`; a day without facts is absent. */
  readonly days: Readonly<Record<Day, DayFacts>>;
  readonly steps: readonly RegisterStep[];
  readonly corrections: readonly Correction[];
  /** The days of the month on which the cadre was posted to the village, in order. */
  readonly periods: readonly Period[];
}
