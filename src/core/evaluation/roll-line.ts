import type { Party } from './party';
import type { Evaluation } from './token';

/** How the right to vote was used. */
export type Means = 'phone' | 'slip' | 'tablet' | 'paper' | 'signed';

/** What a right was used for. No time, and nothing of the ballot. */
export interface RightUsed {
  readonly means: Means;
  /** The same blinded number gets the same answer; another one is refused. */
  readonly blinded?: string | undefined;
  readonly evaluation?: Evaluation | undefined;
}

/** 名单上的一行 (`line:<assembly>:<number>`): somebody with one right to vote, in one party. */
export interface RollLine {
  readonly assembly: string;
  readonly number: number;
  readonly name: string;
  readonly party: Party;
  /** Of the roster, where the person is on it: may vote by the phone bound to them. */
  readonly person?: string | undefined;
  /** 外出: not in the room, votes within the window. */
  readonly away: boolean;
  /** Serial number of the slip handed out. */
  readonly slip?: string | undefined;
  readonly used?: RightUsed | undefined;
}
