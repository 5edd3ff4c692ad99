import type { Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { Cap } from './cap';
import { capInWords, highestUnder } from './cap';
import type { SheetDone, SheetFacts } from './deed';
import { advanced, handsOf, sheetIn } from './deed';
import type { Grade } from './grade';
import { gradeWords, isBetter } from './grade';
import { tellDecided } from './tell';
import { assessorOf } from './who-may';

export interface DecideFacts extends SheetFacts {
  /** In force today: one that was lifted since caps no more, one that came since does. */
  readonly caps: readonly Cap[];
}

/** A grade no cap forbids. @throws Refused `assessment-capped`. */
export function checkCaps(grade: Grade, caps: readonly Cap[], field = 'grade'): void {
  if (!isBetter(grade, highestUnder(caps))) return;
  const over = caps.filter(({ highest }) => isBetter(grade, highest));
  const { clause = '' } = over[0] ?? {};
  const facts = { grade: gradeWords[grade], caps: over.map(capInWords).join('；') };
  throw refused('assessment-capped', facts, { field, clause });
}

/**
 * 决定等次: by the county, with a reason, never above a cap. The cadre is told and may sign or object.
 * @throws Refused `assessment-sheet-unknown`, `assessment-not-at-step`, `assessment-not-yours`,
 * `own-assessment`, `assessment-reason-needed`, `assessment-capped`.
 */
export function decideAssessment(
  { grade, reason }: { readonly grade: Grade; readonly reason: string },
  facts: DecideFacts,
): { output: SheetDone; writes: Write[] } {
  const { day, at, caps } = facts;
  const { sheet } = sheetIn(['handed'], 'decide', facts);
  const actor = assessorOf(facts.caller, sheet.body, day);
  if (reason.trim() === '') throw refused('assessment-reason-needed', {}, { field: 'reason' });
  checkCaps(grade, caps);
  const remark = `${gradeWords[grade]}。${reason}`;
  const after = {
    ...advanced(sheet.body, ['decide', 'decided'], { actor, at, remark }),
    decided: { grade, reason, on: day, by: handsOf(actor) },
  };
  return {
    output: { sheet: sheet.id, state: 'decided' },
    writes: [replace(sheet, after), ...tellDecided({ id: sheet.id, body: after }, facts)],
  };
}
