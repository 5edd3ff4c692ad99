import {
  assessmentFactsRef,
  assessmentRoundRef,
  assessmentSheetRef,
  roundOfSheet,
} from '../../src/core/assessment/places';
import { assessmentDocument } from '../../src/core/forms/assessment-document';
import { assessmentTable } from '../../src/core/forms/assessment-table';
import { divisionRef } from '../../src/core/roster/places';
import { assessmentSheetsIn } from '../_backend/facts/assessments';
import { drawDocument } from '../_backend/forms/draw-document';
import { drawTables } from '../_backend/forms/draw-tables';
import type { Drawing } from './draw-form';

/** 考核表 of one cadre; nothing before its result was told. */
export async function drawAssessment(
  { sheet: id }: { readonly sheet: string },
  { tenant, reader, stamp }: Drawing,
): Promise<Buffer | undefined> {
  const { sheet, round, facts } = await reader.read({
    sheet: assessmentSheetRef(tenant, id),
    round: assessmentRoundRef(tenant, roundOfSheet(id)),
    facts: assessmentFactsRef(tenant, id),
  });
  if (!sheet?.body.decided || !round || !facts) return undefined;
  return drawDocument(assessmentDocument(sheet.body, facts.body, round.body.rule), stamp);
}

/** 考核名册 of a township or the county. */
export async function drawAssessmentRoll(
  { round: id, division }: { readonly round: string; readonly division: string },
  { tenant, reader, stamp }: Drawing,
): Promise<Buffer | undefined> {
  const [{ round, place }, sheets] = await Promise.all([
    reader.read({
      round: assessmentRoundRef(tenant, id),
      place: divisionRef(tenant, division),
    }),
    assessmentSheetsIn(reader, tenant, id, division),
  ]);
  if (!round || sheets.length === 0) return undefined;
  const bodies = sheets.map(({ body }) => body);
  const table = assessmentTable(round.body, bodies, place?.body.name ?? '');
  return drawTables([table], { stamp, personal: true });
}
