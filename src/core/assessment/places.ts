import type { Ref } from '../records';
import { ref } from '../records';
import type { AssessmentTime } from './rule';

const ROUND = String.raw`\d{2,6}:\d{4}:(annual|end-of-term|yearly-review)`;

export const ASSESSMENT_ROUND_ID = new RegExp(`^assessmentRound:${ROUND}$`);
export const ASSESSMENT_SHEET_ID = new RegExp(`^assessmentSheet:${ROUND}:.{1,64}$`);

/** The county stands in the name: what is done with a round is about it. */
export function assessmentRoundId(division: string, year: string, time: AssessmentTime): string {
  return `assessmentRound:${division}:${year}:${time}`;
}

/** 533123:2026:annual of any name that a round stands in. */
function partOf(id: string): string {
  return id.split(':').slice(1, 4).join(':');
}

export function divisionOfAssessment(id: string): string {
  return id.split(':')[1] ?? '';
}

export function roundOfSheet(sheet: string): string {
  return `assessmentRound:${partOf(sheet)}`;
}

export function personOfSheet(sheet: string): string {
  return sheet.split(':').slice(4).join(':');
}

export function assessmentSheetId(round: string, person: string): string {
  return `assessmentSheet:${partOf(round)}:${person}`;
}

export const assessmentRoundRef = (tenant: string, round: string): Ref<'assessmentRound'> =>
  ref('assessmentRound', tenant, round);

export const assessmentSheetRef = (tenant: string, sheet: string): Ref<'assessmentSheet'> =>
  ref('assessmentSheet', tenant, sheet);

/** What the records said on the day a sheet was handed in. */
export const assessmentFactsRef = (tenant: string, sheet: string): Ref<'assessmentFacts'> =>
  ref('assessmentFacts', tenant, `assessmentFacts:${partOf(sheet)}:${personOfSheet(sheet)}`);
