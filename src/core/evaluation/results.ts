import type { Tally } from './k-rule';
import { withheldBecause } from './k-rule';
import type { Party } from './party';
import type {
  EvaluationResult,
  PartyResult,
  QuestionResult,
  SubjectStanding,
  Withheld,
} from './result';

/** What may be said of one question: numbers, or why there are none. */
export type ShownQuestion =
  { readonly counts: Tally } | { readonly withheld: Withheld | 'not-published' };

/**
 * What goes out of one question. Counting keeps only what may be shown; this looks again, so that
 * a record that holds more for whatever reason still gives nothing away: nothing before it is
 * published, nothing of fewer than k ballots, no column in which nearly everybody said the same.
 */
export function shownQuestion(
  result: Pick<EvaluationResult, 'view' | 'smallest'>,
  { ballots, way }: Pick<PartyResult, 'ballots' | 'way'>,
  { counts, withheld }: QuestionResult,
): ShownQuestion {
  if (result.view !== 'published') return { withheld: 'not-published' };
  if (ballots < result.smallest || way === 'signed') return { withheld: 'too-few' };
  if (withheld || !counts) return { withheld: withheld ?? 'too-few' };
  const because = withheldBecause(counts, result.smallest);
  return because ? { withheld: because } : { counts };
}

/**
 * The standings as they may go out: a percentage only where every number it rests on is shown, since
 * it gives a column away by what the others leave over.
 */
export function shownStandings(result: EvaluationResult): SubjectStanding[] {
  return result.standings.map(({ percent, ...rest }) =>
    percent === undefined || !allShown(rest.subject, result) ? rest : { ...rest, percent },
  );
}

function allShown(subject: string, result: EvaluationResult): boolean {
  const own = result.parties.flatMap((party) =>
    party.questions
      .filter((each) => each.subject === subject)
      .map((each) => shownQuestion(result, party, each)),
  );
  const enough = own.filter((each) => 'counts' in each || each.withheld !== 'too-few');
  return enough.length > 0 && enough.every((each) => 'counts' in each);
}

/** Comments that may be read by everybody: of a published result, let through by the township, of k ballots or more. */
export function shownComments(result: EvaluationResult): { party: Party; text: string }[] {
  if (result.view !== 'published') return [];
  const kept = result.parties
    .filter((each) => each.comments === 'kept' && each.ballots >= result.smallest)
    .map(({ party }) => party);
  return result.comments
    .filter(({ state, party }) => state === 'shown' && kept.includes(party))
    .map(({ party, text }) => ({ party, text }));
}
