import { quarterInWords } from '../calendar/quarter';
import type { EvaluationResult, PartyResult, QuestionResult } from '../evaluation/result';
import { shownComments, shownQuestion, shownStandings } from '../evaluation/results';
import { notesOn, standingInWords, withheldInWords } from '../evaluation/results-words';
import { parties, ratedOn, ratingOptions } from '../policy/kinds/evaluation-words';
import { basisInWords } from './basis';
import type { PrintedCell, PrintedTable } from './printed';

/**
 * 三讲三评结果表: what was published of one assembly and nothing else, through the one gate
 * (`core/evaluation/results.ts`).
 */
export function resultTable(result: EvaluationResult): PrintedTable {
  const { villageName, quarter, number, day, options, explanations } = result;
  const which = number > 1 ? `第 ${number} 场` : '';
  return {
    name: '三讲三评结果',
    title: `${villageName}${quarterInWords(quarter)}三讲三评结果${which}`,
    notes: [
      `评议会日期：${day}`,
      ...result.parties.map(sayTurnout),
      ...explanations.map(basisInWords),
    ],
    columns: [
      ...[column('谁评的', 14), column('评谁', 16), column('评什么', 14)],
      ...options.map((option) => column(ratingOptions[option], 9)),
      column('说明', 44),
    ],
    rows: rowsOf(result),
    foot: [
      ...result.parties.flatMap((party) => notesOn(party, result)),
      ...shownComments(result).map(({ party, text }) => `${parties[party]}写的意见：${text}`),
      '本表只印已经公布的内容，和公布栏上人人能看的一样。',
    ],
    signatures: [],
  };
}

function sayTurnout({ party, onRoll, used, ballots, void: spoilt }: PartyResult): string {
  const came = Object.values(used).reduce((sum, count) => sum + count, 0);
  return `${parties[party]}：名单 ${onRoll} 人，到会投票 ${came} 人，有效 ${ballots} 票，作废 ${spoilt} 票`;
}

function* rowsOf(result: EvaluationResult): Iterable<readonly PrintedCell[]> {
  for (const party of result.parties) {
    for (const question of party.questions) yield questionRow(result, party, question);
  }
  const blanks = ['', ...result.options.map(() => '')];
  for (const standing of shownStandings(result)) {
    const words = standingInWords(standing, result.threshold);
    yield ['各方合计', nameOf(standing.subject, result), ...blanks, words];
  }
}

function questionRow(
  result: EvaluationResult,
  party: PartyResult,
  question: QuestionResult,
): readonly PrintedCell[] {
  const shown = shownQuestion(result, party, question);
  const head = [
    parties[party.party],
    nameOf(question.subject, result),
    ratedOn[question.ratedOn],
  ] as const;
  if ('counts' in shown) {
    return [...head, ...result.options.map((option) => shown.counts[option] ?? 0), ''];
  }
  const words = withheldInWords(shown.withheld, result.smallest);
  return [...head, ...result.options.map(() => ''), words];
}

function nameOf(subject: string, { subjects }: EvaluationResult): string {
  return subjects.find(({ id }) => id === subject)?.name ?? '';
}

function column(title: string, width: number) {
  return { title, width };
}
