import type { Tally } from './k-rule';
import { shownQuestion } from './k-rule';
import type { EvaluationResult, PartyResult, QuestionResult } from './result';
import { withheldIn, withoutSharesOf } from './standing';

/** Shape 1: `unanimous` where one option was chosen by all, and numbers from the first that differed on. */
interface OldQuestion extends Omit<QuestionResult, 'withheld'> {
  readonly withheld?: 'too-few' | 'unanimous';
}
interface OldParty extends Omit<PartyResult, 'questions'> {
  readonly questions: readonly OldQuestion[];
}
export interface UnanimousResult extends Omit<EvaluationResult, 'parties'> {
  readonly parties: readonly OldParty[];
}

/**
 * Shape 1 → 2: a column is withheld where nearly all chose the same, not only where all did. Numbers
 * that stand in an old result and would not be given today go, and so does a percentage with them.
 */
export function withNearlyAlike(old: UnanimousResult): EvaluationResult {
  const parties = old.parties.map((party) => ({
    ...party,
    questions: party.questions.map((each) => withheldAnew(each, old.smallest)),
  }));
  return { ...old, parties, standings: withoutSharesOf(withheldIn(parties), old.standings) };
}

function withheldAnew(question: OldQuestion, smallest: number): QuestionResult {
  const { counts, withheld, ...of } = question;
  if (withheld) return { ...of, withheld: withheld === 'unanimous' ? 'nearly-alike' : withheld };
  return counts ? shownQuestion(of, counts satisfies Tally, smallest) : of;
}
