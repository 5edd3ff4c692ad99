import { momentInWords } from '../calendar/in-words';
import { positions } from '../policy/kinds/bodies';
import { unitName } from '../roster/places';
import type { AssessmentFacts } from './facts';
import { gradeWords } from './grade';
import { hearingInWords, opinionWords } from './opinion';
import type { AssessmentSheet } from './sheet';
import { assessmentStateWords, roundInWords } from './words';

type Lines = readonly { readonly name: string; readonly text: string }[];

/** 考核表 as it is printed: named lines in the order they are read. */
export interface AssessmentForm {
  readonly title: string;
  readonly head: Lines;
  readonly data: Lines;
  readonly result: Lines;
}

/**
 * One cadre’s form, for whoever prints it, the cadre too: of opinions it has whom one heard and how, not
 * what each said. What is not there yet is left empty; nothing is made up.
 * @param facts as they stand in the sheet: of the day it was handed in, or of today before
 */
export function assessmentFormOf(
  sheet: AssessmentSheet,
  facts: Pick<AssessmentFacts, 'lines' | 'readOn'>,
): AssessmentForm {
  const { decided, objection, answer } = sheet;
  return {
    title: `${roundInWords(sheet)}表`,
    head: headOf(sheet),
    data: [
      ...facts.lines.map(({ title, text }) => ({ name: title, text })),
      ...sheet.opinions.map(({ from, hearing }) => ({
        name: `${opinionWords[from]}意见`,
        text: hearing ? hearingInWords(hearing) : '已听取',
      })),
    ],
    result: [
      { name: '等次', text: decided ? gradeWords[decided.grade] : '' },
      { name: '理由', text: decided?.reason ?? '' },
      { name: '本人意见', text: objection?.text ?? signedInWords(sheet) },
      { name: '异议答复', text: answer?.text ?? '' },
    ],
  };
}

function signedInWords({ steps }: AssessmentSheet): string {
  const signed = steps.find(({ step }) => step === 'sign');
  return signed ? `已签字（${momentInWords(signed.at)}）` : '';
}

function headOf({ name, villageName, unit, position, from, to }: AssessmentSheet): Lines {
  return [
    { name: '姓名', text: name },
    { name: '驻村', text: villageName },
    { name: '职务', text: positions[position] },
    { name: '派出单位', text: unitName(unit) },
    { name: '考核时段', text: `${from} 至 ${to}` },
  ];
}

/** 名册: the columns of a round's roll, a row for each sheet. */
export const rollColumns = ['姓名', '派驻村', '职务', '派出单位', '等次', '办理情况'] as const;

export function assessmentRoll(sheets: readonly AssessmentSheet[]): readonly string[][] {
  return sheets.map(({ name, villageName, unit, position, decided, state }) => [
    ...[name, villageName, positions[position], unitName(unit)],
    ...[decided ? gradeWords[decided.grade] : '', assessmentStateWords[state]],
  ]);
}
