import type { AssessmentFacts } from '../assessment/facts';
import { assessmentFormOf } from '../assessment/form';
import type { AssessmentRule } from '../assessment/rule';
import type { AssessmentSheet } from '../assessment/sheet';
import { basisInWords } from './basis';
import type { PrintedDocument } from './printed';
import { signatureLine } from './printed';

/**
 * 考核表 of one cadre, once the result was told: whose it is, the facts it was decided on, whom one heard,
 * the grade with its reason, and what the cadre said to it.
 */
export function assessmentDocument(
  sheet: AssessmentSheet,
  facts: Pick<AssessmentFacts, 'lines' | 'readOn'>,
  rule: AssessmentRule,
): PrintedDocument {
  const { title, head, data, result } = assessmentFormOf(sheet, facts);
  return {
    title,
    notes: [`数据截至 ${facts.readOn}`],
    parts: [
      { heading: '基本情况', rows: rowsOf(head) },
      { heading: '数据', rows: rowsOf(data) },
      { heading: '结果', rows: rowsOf(result) },
    ],
    foot: rule.explanations.filter(({ unset }) => !unset).map(basisInWords),
    signatures: [
      signatureLine('县委组织部（盖章）'),
      signatureLine('派出单位（盖章）'),
      signatureLine('本人'),
    ],
  };
}

function rowsOf(lines: readonly { readonly name: string; readonly text: string }[]): string[][] {
  return lines.map(({ name, text }) => [name, text]);
}
