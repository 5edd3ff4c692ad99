import { XLSX } from '../../src/contract/fields';
import type { FormAbout } from '../../src/core/forms/ask';
import type { FormKind, FormOf } from '../../src/core/forms/form-kinds';
import { MOST_FILE_BYTES } from '../../src/core/forms/limits';
import type { Stamp } from '../../src/core/forms/stamp';
import { refused } from '../../src/core/refusal';
import type { Records } from './about-form';
import { drawAssessment, drawAssessmentRoll } from './draw-assessment';
import { drawDivisionAllowances, drawUnitAllowances } from './draw-allowances';
import { drawLeave } from './draw-leave';
import { drawLedger, drawPersonLedger } from './draw-ledger';
import { drawMonthSheet } from './draw-month-sheet';
import { drawRecall } from './draw-recall';

/** Media type of a .docx file. */
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a form is drawn with: the records, the day it is looked at, and what every page says. */
export interface Drawing extends Records {
  /** Today, UTC+8. */
  readonly day: string;
  readonly stamp: Stamp;
}

type Of<K extends FormKind> = Extract<FormOf, { form: K }>;
/** The bytes of a file; nothing where there is nothing to print. */
type Draw<K extends FormKind> = (of: Of<K>, drawing: Drawing) => Promise<Buffer | undefined>;

const draws: { readonly [K in FormKind]: Draw<K> } = {
  'month-sheet': drawMonthSheet,
  'attendance-ledger': drawLedger,
  'person-ledger': drawPersonLedger,
  'leave-form': drawLeave,
  'recall-form': drawRecall,
  'allowance-sheet': drawDivisionAllowances,
  'unit-allowances': drawUnitAllowances,
  'assessment-form': drawAssessment,
  'assessment-roll': drawAssessmentRoll,
};
const onPaper: readonly FormKind[] = ['leave-form', 'recall-form', 'assessment-form'];

/**
 * A form as a file; nothing where there is nothing to print.
 * @throws Refused `form-too-large`, `calendar-year-unknown`.
 */
export async function drawForm(of: FormOf, { what }: Pick<FormAbout, 'what'>, drawing: Drawing) {
  const draw = draws[of.form] as (of: FormOf, drawing: Drawing) => Promise<Buffer | undefined>;
  const bytes = await draw(of, drawing);
  if (!bytes) return undefined;
  if (bytes.length > MOST_FILE_BYTES) throw refused('form-too-large');
  const document = onPaper.includes(of.form);
  return {
    name: `${what.replaceAll(' ', '')}.${document ? 'docx' : 'xlsx'}`,
    mediaType: document ? DOCX : XLSX,
    base64: bytes.toString('base64'),
  };
}
