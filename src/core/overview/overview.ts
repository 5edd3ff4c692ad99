import type { Instant, Month } from '../calendar/day';
import type { Figures } from './figures';

/** A month that is over, or how things stand now. */
export type OverviewPeriod = Month | 'now';

/** Which place a summary is of. Counties' lie only in tenants above them. */
export type OverviewLevel = 'township' | 'county';

/**
 * 一览: what the records of one place came to (`overview:<period>:<place>`), made by a timer and never
 * touched by an act. Counts by place and nothing else: no name of a person is in it.
 */
export interface Overview {
  /** Division code. */
  readonly place: string;
  readonly name: string;
  readonly level: OverviewLevel;
  readonly period: OverviewPeriod;
  readonly figures: Figures;
  /** When the records were read. Not newer each time they are found the same. */
  readonly madeAt: Instant;
  /** Names of the divisions it lies in, by code, as far as they are known. */
  readonly around: Readonly<Record<string, string>>;
  /** In a tenant above: the county it came from. */
  readonly from?: string | undefined;
}

/** How far the timer has come with one period. */
export interface Look {
  /** When the look that goes on, or was the last, began. */
  readonly began: Instant;
  /** The village to go on from; empty at the beginning. */
  readonly next: string;
  readonly done: boolean;
  /** When the last one that came to its end began: what is shown holds as of then. */
  readonly asOf?: Instant | undefined;
  /** As of when it was last laid before the bodies above. */
  readonly delivered?: Instant | undefined;
}

/** Everything the timer knows of its looks (`overview-run`), one for each tenant. */
export interface OverviewRun {
  readonly looks: Readonly<Record<OverviewPeriod, Look>>;
}
