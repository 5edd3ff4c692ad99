import type { Instant } from '../calendar/day';
import type { Step } from '../step';

/** How it came: sent here by somebody signed in, or put down by an officer. */
export type ObjectionWay = 'here' | 'phone' | 'letter' | 'visit';

export type ObjectionState = 'open' | 'upheld' | 'not-upheld';

/**
 * 异议 against one on the public list (`awardObjection:<county>:<year>:<n>:<nominee>:<who or a code>`): seen by
 * the officers who may handle it and by nobody else.
 */
export interface AwardObjection {
  readonly round: string;
  readonly nominee: string;
  readonly nomineeName: string;
  readonly text: string;
  readonly way: ObjectionWay;
  /** Who objects, where they are on the roster. */
  readonly by?: string | undefined;
  /** 匿名 where a caller or letter gave none. */
  readonly byName: string;
  readonly at: Instant;
  readonly state: ObjectionState;
  readonly steps: readonly Step<'object' | 'enter' | 'uphold' | 'reject'>[];
}
