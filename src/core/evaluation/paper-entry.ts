import type { RatingOption } from '../policy/kinds/evaluation-words';
import type { Party } from './party';

export type PaperTurn = 'first' | 'second';

/**
 * Paper ballots of one party as one person typed them (`paper:<assembly>:<party>:<turn>`). Sheets
 * and comments are kept apart and sorted: neither says which paper came first or which belong
 * together. Removed once counted.
 */
export interface PaperEntry {
  readonly assembly: string;
  readonly party: Party;
  readonly turn: PaperTurn;
  readonly by: string;
  readonly byName: string;
  /** One row for each sheet: an option for each question, in the order of the form. */
  readonly sheets: readonly (readonly RatingOption[])[];
  readonly comments: readonly string[];
}
