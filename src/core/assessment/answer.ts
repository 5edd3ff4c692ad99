import type { Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { DecideFacts } from './decide';
import { checkCaps } from './decide';
import type { SheetDone } from './deed';
import { advanced, sheetIn } from './deed';
import type { Grade } from './grade';
import { gradeWords } from './grade';
import { tellAnswered } from './tell';
import { answererOf } from './who-may';

export interface Answering {
  /** Another grade; without, the one decided is kept. */
  readonly grade?: Grade | undefined;
  readonly answer: string;
}

/**
 * 答复异议: by somebody of the county who did not decide; keeps the grade or changes it, never above a
 * cap. The cadre is told.
 * @throws Refused `assessment-sheet-unknown`, `assessment-not-at-step`, `assessment-not-yours`,
 * `own-assessment`, `assessment-same-officer`, `assessment-reason-needed`, `assessment-same-grade`,
 * `assessment-capped`.
 */
export function decideAnswer(
  { grade, answer }: Answering,
  facts: DecideFacts,
): { output: SheetDone; writes: Write[] } {
  const { at, day, caps } = facts;
  const { sheet } = sheetIn(['objected'], 'keep', facts);
  const { decided } = sheet.body;
  const actor = answererOf(facts.caller, sheet.body, day);
  if (!decided) throw refused('assessment-sheet-unknown');
  if (answer.trim() === '') throw refused('assessment-reason-needed', {}, { field: 'answer' });
  if (grade === decided.grade) {
    const facts = { grade: gradeWords[grade] };
    throw refused('assessment-same-grade', facts, { field: 'grade' });
  }
  if (grade) checkCaps(grade, caps);
  const remark = grade ? `${gradeWords[grade]}。${answer}` : answer;
  const deed = grade ? ('change' as const) : ('keep' as const);
  const after = {
    ...advanced(sheet.body, [deed, 'answered'], { actor, at, remark }),
    decided: { ...decided, ...(grade ? { grade } : {}) },
    answer: { text: answer, changed: grade !== undefined },
  };
  return {
    output: { sheet: sheet.id, state: 'answered' },
    writes: [replace(sheet, after), ...tellAnswered({ id: sheet.id, body: after }, facts)],
  };
}
