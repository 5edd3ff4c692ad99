import { positions } from '../policy/kinds/bodies';
import { unitName } from '../roster/places';
import type { AssessmentFacts } from './facts';
import { gradeWords } from './grade';
import { hearingInWords, opinionWords } from './opinion';
import type { AssessmentSheet } from './sheet';
import { assessmentStateWords, roundInWords } from './words';

/** 考核表 as it is printed: a title, and named lines in the order they are read. */
export interface AssessmentForm {
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly text: string }[];
}

/**
 * One cadre’s form, for whoever prints it. What is not there yet is left empty; nothing is made up.
 * @param facts as they stand in the sheet: of the day it was handed in, or of today before
 */
export function assessmentFormOf(
  sheet: AssessmentSheet,
  facts: Pick<AssessmentFacts, 'lines' | 'readOn'>,
): AssessmentForm {
  const { decided, objection, answer } = sheet;
  const head = headOf(sheet);
  const signed = sheet.steps.find(({ step }) => step === 'sign');
  return {
    title: `${roundInWords(sheet)}表`,
    lines: [
      ...Object.entries(head).map(([name, text]) => ({ name, text })),
      ...facts.lines.map(({ title, text }) => ({ name: title, text })),
      { name: '以上数据截至', text: facts.readOn },
      ...sheet.opinions.map((opinion) => ({
        name: `${opinionWords[opinion.from]}意见`,
        text: [opinion.text, opinion.hearing && hearingInWords(opinion.hearing)]
          .filter(Boolean)
          .join('。'),
      })),
      { name: '等次', text: decided ? gradeWords[decided.grade] : '' },
      { name: '理由', text: decided?.reason ?? '' },
      {
        name: '本人意见',
        text: signed ? `已签字（${signed.at.slice(0, 10)}）` : (objection?.text ?? ''),
      },
      { name: '异议答复', text: answer?.text ?? '' },
    ],
  };
}

function headOf({ name, villageName, unit, position, from, to }: AssessmentSheet) {
  return {
    ...{ 姓名: name, 驻村: villageName, 职务: positions[position], 派出单位: unitName(unit) },
    考核时段: `${from} 至 ${to}`,
  };
}

/** 名册: the columns of a round's roll, a row for each sheet. */
export const rollColumns = ['姓名', '派驻村', '职务', '派出单位', '等次', '办理情况'] as const;

export function assessmentRoll(sheets: readonly AssessmentSheet[]): readonly string[][] {
  return sheets.map(({ name, villageName, unit, position, decided, state }) => [
    ...[name, villageName, positions[position], unitName(unit)],
    ...[decided ? gradeWords[decided.grade] : '', assessmentStateWords[state]],
  ]);
}
