import type { Day, Instant } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import type { Explanation } from '../policy/explain';
import type { RatedOn, RatingOption, SpeaksOn } from '../policy/kinds/evaluation-words';
import type { Party } from './party';

/** One party's turn: what it speaks on, what it is rated on, and by whom. */
export interface Turn {
  readonly party: Party;
  readonly speaksOn: SpeaksOn;
  readonly ratedOn: RatedOn;
  readonly ratedBy: readonly Party[];
}

/** What the pack says on the day the round is opened; rules that change later do not change it. */
export interface RoundForm {
  readonly turns: readonly Turn[];
  /** 不了解 is always among them. */
  readonly options: readonly RatingOption[];
  /** k: fewer ballots of a party than this are not published as numbers. */
  readonly smallest: number;
  /** 好 and 较好 below so many percent: put right and rated again. Absent: 未设置. */
  readonly threshold?: number | undefined;
  /** Last day (UTC+8) of the quarter’s window. */
  readonly lastDay: Day;
  readonly explanations: readonly Explanation[];
}

/** 一个季度的三讲三评 (`round:2026-Q4`), opened by the county. */
export interface Round {
  readonly quarter: Quarter;
  readonly form: RoundForm;
  readonly state: 'open' | 'ended';
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
}
