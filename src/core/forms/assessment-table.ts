import { assessmentRoll, rollColumns } from '../assessment/form';
import type { AssessmentRound } from '../assessment/round';
import type { AssessmentSheet } from '../assessment/sheet';
import { roundInWords } from '../assessment/words';
import { basisInWords } from './basis';
import type { PrintedTable } from './printed';

const widths = [10, 16, 12, 24, 10, 20];

/** 考核名册: everybody of a place in a round, with the grade and how far it has come. */
export function assessmentTable(
  round: AssessmentRound,
  sheets: readonly AssessmentSheet[],
  placeName: string,
): PrintedTable {
  return {
    ...{ name: '考核名册', title: `${placeName}${roundInWords(round)}名册` },
    notes: round.rule.explanations.filter(({ unset }) => !unset).map(basisInWords),
    columns: [
      { title: '序号', width: 5 },
      ...rollColumns.map((title, i) => ({ title, width: widths[i] ?? 12 })),
    ],
    rows: assessmentRoll(sheets).map((row, i) => [i + 1, ...row]),
    foot: [],
    signatures: ['制表人：＿＿＿＿＿＿＿', '审核人：＿＿＿＿＿＿＿', '县委组织部（盖章）：'],
  };
}
