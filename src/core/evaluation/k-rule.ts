import type { RatingOption } from '../policy/kinds/evaluation-words';
import type { QuestionResult, Withheld } from './result';

/** How many chose each option, none left out. */
export type Tally = Readonly<Partial<Record<RatingOption, number>>>;

/** Counts one question’s ratings by themselves: nothing says which went together. */
export function tally(
  ratings: readonly RatingOption[],
  options: readonly RatingOption[],
): Record<RatingOption, number> {
  const counts = Object.fromEntries(options.map((option) => [option, 0]));
  for (const rating of ratings) counts[rating] = (counts[rating] ?? 0) + 1;
  return counts as Record<RatingOption, number>;
}

/**
 * Numbers are given where at least so many ballots differ from the most frequent option. Ours. With
 * none, everybody reads what each chose; with one or two, whoever cast them — alone, or both telling
 * each other — would know that all the others chose the same. From three on, even those two leave
 * somebody unknown among the rest who differs as well.
 */
export const FEWEST_DIFFERING = 3;

/**
 * Why the numbers of a question are not given: fewer ratings than k would point at people, and
 * ratings nearly all alike would say what most people chose.
 */
export function withheldBecause(counts: Tally, smallest: number): Withheld | undefined {
  if (sumOf(counts) < smallest) return 'too-few';
  return differing(counts) < FEWEST_DIFFERING ? 'nearly-alike' : undefined;
}

/** Ballots that do not name the most frequent option. */
function differing(counts: Tally): number {
  return sumOf(counts) - Math.max(0, ...Object.values(counts));
}

export function sumOf(counts: Tally): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** A question as far as it may be shown. */
export function shownQuestion(
  question: Pick<QuestionResult, 'subject' | 'ratedOn'>,
  counts: Tally,
  smallest: number,
): QuestionResult {
  const withheld = withheldBecause(counts, smallest);
  return withheld ? { ...question, withheld } : { ...question, counts };
}
