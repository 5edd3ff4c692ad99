import { ABOVE_THE_LINE } from './form-options';
import type { Tally } from './k-rule';
import { sumOf, withheldBecause } from './k-rule';
import type { PartyResult, SubjectStanding } from './result';

/**
 * A subject against the threshold: 好 and 较好 among all ballots of the parties that have k or more,
 * 不了解 among them. Parties below k and signed ratings do not count. The percentage is given only
 * where every number it rests on is: otherwise it would give away what is withheld. The standing itself is given of columns nearly all
 * alike too, since the document's re-test must work there as well: it tells on which side of the line
 * nearly everybody is, and no more.
 */
export function standingOf(
  subject: string,
  columns: readonly Tally[],
  { smallest, threshold }: { smallest: number; threshold?: number | undefined },
): SubjectStanding {
  const enough = columns.filter((counts) => withheldBecause(counts, smallest) !== 'too-few');
  if (enough.length === 0) return { subject, standing: 'too-few' };
  const all = enough.reduce((sum, counts) => sum + sumOf(counts), 0);
  const good = enough.reduce((sum, counts) => sum + aboveLine(counts), 0);
  const allShown = enough.every((counts) => !withheldBecause(counts, smallest));
  const percent = allShown ? { percent: Math.round((good * 1000) / all) / 10 } : {};
  if (threshold === undefined) return { subject, standing: 'unset', ...percent };
  // In whole numbers: 59.96 % is below 60.
  const standing = good * 100 >= threshold * all ? 'reached' : 'below';
  return { subject, standing, ...percent };
}

const aboveLine = (counts: Tally) =>
  ABOVE_THE_LINE.reduce((sum, option) => sum + (counts[option] ?? 0), 0);

/** Subjects with a column of k ballots or more whose numbers are withheld all the same. */
export function withheldIn(parties: readonly Pick<PartyResult, 'questions'>[]): string[] {
  return parties
    .flatMap(({ questions }) => questions)
    .filter(({ withheld }) => withheld && withheld !== 'too-few')
    .map(({ subject }) => subject);
}

/** The standings, without the percentages of these subjects. */
export function withoutSharesOf(
  subjects: readonly string[],
  standings: readonly SubjectStanding[],
): SubjectStanding[] {
  return standings.map(({ percent, ...rest }) =>
    percent === undefined || subjects.includes(rest.subject) ? rest : { ...rest, percent },
  );
}
