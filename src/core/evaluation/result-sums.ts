import type { RatedOn, RatingOption } from '../policy/kinds/evaluation-words';
import type { Tally } from './k-rule';
import type { Party } from './party';
import type { EvaluationResult } from './result';
import type { ShownQuestion } from './results';
import { shownQuestion } from './results';

/** Sums over villages of figures that were published; nothing else goes in. */
export interface ResultSum {
  readonly party: Party;
  readonly ratedParty: Party;
  readonly ratedOn: RatedOn;
  readonly counts: Tally;
  /** How many villages have figures in it, and how many published none. */
  readonly villages: number;
  readonly withheld: number;
}

interface Piece extends Pick<ResultSum, 'party' | 'ratedParty' | 'ratedOn'> {
  readonly village: string;
  readonly shown: ShownQuestion;
}

/** Of each village the latest result of the quarter: a re-test stands for what it repeats. */
export function latestOf(results: readonly EvaluationResult[]): EvaluationResult[] {
  const latest = new Map<string, EvaluationResult>();
  for (const result of results) {
    const known = latest.get(result.village);
    if (result.view !== 'published' || (known && known.number > result.number)) continue;
    latest.set(result.village, result);
  }
  return [...latest.values()];
}

/** The sums of a township or county, by who rated whom on what. */
export function sumsOf(results: readonly EvaluationResult[]): ResultSum[] {
  const groups = new Map<string, Piece[]>();
  for (const piece of latestOf(results).flatMap(piecesOf)) {
    const key = [piece.party, piece.ratedParty, piece.ratedOn].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  return [...groups.values()].flatMap((pieces) => sumOf(pieces));
}

function piecesOf(result: EvaluationResult): Piece[] {
  return result.parties.flatMap((party) =>
    party.questions.flatMap((question) => {
      const rated = result.subjects.find(({ id }) => id === question.subject);
      if (!rated) return [];
      const of = { party: party.party, ratedParty: rated.party, ratedOn: question.ratedOn };
      return [{ ...of, village: result.village, shown: shownQuestion(result, party, question) }];
    }),
  );
}

function sumOf(pieces: readonly Piece[]): ResultSum[] {
  const [first] = pieces;
  if (!first) return [];
  const { party, ratedParty, ratedOn } = first;
  const shown = pieces.flatMap(({ shown: one, village }) =>
    'counts' in one ? [{ village, counts: one.counts }] : [],
  );
  const counts: Partial<Record<RatingOption, number>> = {};
  for (const [option, count] of shown.flatMap((each) => Object.entries(each.counts))) {
    counts[option as RatingOption] = (counts[option as RatingOption] ?? 0) + count;
  }
  const villages = new Set(shown.map(({ village }) => village)).size;
  const all = new Set(pieces.map(({ village }) => village)).size;
  return [{ party, ratedParty, ratedOn, counts, villages, withheld: all - villages }];
}
