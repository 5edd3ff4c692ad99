import type { Output } from '../../src/contract/contract';
import { quarterInWords } from '../../src/core/calendar/quarter';
import type {
  EvaluationResult,
  PartyResult,
  QuestionResult,
} from '../../src/core/evaluation/result';
import type { Tally } from '../../src/core/evaluation/k-rule';
import { shownComments, shownQuestion, shownStandings } from '../../src/core/evaluation/results';
import { notesOn, standingInWords, withheldInWords } from '../../src/core/evaluation/results-words';
import type { RatingOption } from '../../src/core/policy/kinds/evaluation-words';
import { parties, ratedOn, ratingOptions } from '../../src/core/policy/kinds/evaluation-words';

type Shown = Output<'evaluation.results'>;

/** A published result: one view, the same for everybody. */
export function showResult(result: EvaluationResult): Omit<Shown, 'putRight' | 'retest'> {
  const { assembly, village, villageName, quarter, number, retestOf, day, publishedAt } = result;
  return {
    ...{ assembly, village, villageName, quarter, quarterWords: quarterInWords(quarter), number },
    ...(retestOf ? { retestOf } : {}),
    ...{ day, publishedAt: publishedAt ?? '' },
    parties: result.parties.map((each) => showParty(each, result)),
    standings: shownStandings(result).map((each) => ({
      ...{ subject: each.subject, name: nameOf(each.subject, result), standing: each.standing },
      words: standingInWords(each, result.threshold),
      ...(each.percent === undefined ? {} : { percent: each.percent }),
    })),
    comments: shownComments(result).map((each) => ({ ...each, partyName: parties[each.party] })),
    explanations: [...result.explanations],
  };
}

function showParty(each: PartyResult, result: EvaluationResult): Shown['parties'][number] {
  const { party, way, onRoll, used, ballots, void: spoilt } = each;
  const usedAll = Object.values(used).reduce((sum, count) => sum + count, 0);
  return {
    ...{ party, partyName: parties[party], way, onRoll, usedAll, used, ballots, void: spoilt },
    questions: each.questions.flatMap((question) => showQuestion(question, each, result)),
    notes: notesOn(each, result),
  };
}

function showQuestion(
  question: QuestionResult,
  party: PartyResult,
  result: EvaluationResult,
): Shown['parties'][number]['questions'] {
  const rated = result.subjects.find(({ id }) => id === question.subject);
  if (!rated) return [];
  const shown = shownQuestion(result, party, question);
  const of = { subject: rated.id, party: rated.party, name: rated.name };
  const said = { ...of, ratedOn: ratedOn[question.ratedOn] };
  if ('counts' in shown) return [{ ...said, counts: showCounts(shown.counts, result.options) }];
  const withheld = shown.withheld === 'not-published' ? 'too-few' : shown.withheld;
  return [{ ...said, withheld, withheldWords: withheldInWords(shown.withheld, result.smallest) }];
}

export function showCounts(counts: Tally, options: readonly RatingOption[]) {
  return options.map((option) => ({
    ...{ option, text: ratingOptions[option] },
    count: counts[option] ?? 0,
  }));
}

function nameOf(subject: string, { subjects }: EvaluationResult): string {
  return subjects.find(({ id }) => id === subject)?.name ?? '';
}
