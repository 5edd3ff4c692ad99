import type { Day } from '../calendar/day';
import type { Step } from '../step';
import type { AssessmentRule, AssessmentTime } from './rule';

/** Sheets are being made → they are there and worked on → all are closed. */
export type AssessmentRoundState = 'making' | 'open' | 'closed';
export type AssessmentRoundDeed = 'open' | 'fill' | 'close';

/**
 * 考核批次 (`assessmentRound:<county>:<year>:<time>`): one kind of assessment of one year in the county, by the
 * rule of the day it was opened. Its sheets are made by a timer in steps.
 */
export interface AssessmentRound {
  /** The county, by its code. */
  readonly division: string;
  readonly countyName: string;
  /** Four digits. */
  readonly year: string;
  readonly time: AssessmentTime;
  /** Last day opinions are asked for; later ones count as well. UTC+8. */
  readonly opinionsUntil: Day;
  readonly rule: AssessmentRule;
  readonly state: AssessmentRoundState;
  readonly steps: readonly Step<AssessmentRoundDeed>[];
}

/** First and last day of a year that was asked for. */
export function yearOf(year: string): { readonly from: Day; readonly to: Day } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
