import type { Day } from '../calendar/day';

/**
 * How far a timer has come with the proposals of one month or quarter
 * (`proposalRun:<kind>:<month or quarter>`): looked through once a day, bit by bit.
 */
export interface ProposalRun {
  /** The UTC+8 day of the look that is going on, or was the last. */
  readonly day: Day;
  readonly done: boolean;
  /** The village to go on from; empty at the beginning. */
  readonly next: string;
}
