import type { RatingOption } from '../policy/kinds/evaluation-words';
import type { Party } from './party';

/**
 * 署名评议 (`signed:<line>`): an open rating of a party smaller than k. Township, county and those
 * rated see it with its name; the public sees how many there are.
 */
export interface SignedRating {
  readonly assembly: string;
  readonly line: string;
  readonly party: Party;
  readonly name: string;
  readonly person?: string | undefined;
  /** An option for each question, in the order of the form. */
  readonly ratings: readonly RatingOption[];
  readonly comment?: string | undefined;
}
