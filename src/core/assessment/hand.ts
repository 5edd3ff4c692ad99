import type { Evidence } from '../awards/nomination';
import type { Stored, Write } from '../records';
import { put, replace } from '../records';
import { refused } from '../refusal';
import type { Cap } from './cap';
import type { SheetDone, SheetFacts } from './deed';
import { advanced, sheetIn } from './deed';
import type { AssessmentFacts } from './facts';
import { missingOpinions, opinionWords } from './opinion';
import { assessmentFactsRef } from './places';
import type { Scoring } from './rule';
import type { Handed } from './sheet';
import { assessorOf } from './who-may';

export interface HandFacts extends SheetFacts {
  /** What the records say today. */
  readonly lines: readonly Evidence[];
  readonly caps: readonly Cap[];
  /** Of an earlier handing in. */
  readonly frozen: Stored<'assessmentFacts'> | undefined;
}

export interface Handing {
  readonly marks?: Readonly<Record<string, number>> | undefined;
  readonly without?: string | undefined;
}

/**
 * 提交决定: from now on the sheet goes by the facts of today. Marks are given where the county’s document
 * has them, each by name; an opinion that the document asks for is there, or it is said why not.
 * @throws Refused `assessment-sheet-unknown`, `assessment-not-at-step`, `assessment-not-yours`,
 * `own-assessment`, `assessment-opinions-missing`, `assessment-marks-needed`, `assessment-no-marks`.
 */
export function decideHand(
  { marks, without = '' }: Handing,
  facts: HandFacts,
): { output: SheetDone; writes: Write[] } {
  const { tenant, day, at, lines, caps, frozen } = facts;
  const { sheet, round } = sheetIn(['gathering'], 'hand', facts);
  const actor = assessorOf(facts.caller, sheet.body, day);
  const { asks, scoring } = round.body.rule;
  const missing = missingOpinions(asks, sheet.body.opinions);
  const why = without.trim();
  if (missing.length > 0 && why === '') {
    const who = missing.map((each) => opinionWords[each]).join('、');
    throw refused('assessment-opinions-missing', { who }, { field: 'without' });
  }
  const given = marksFor(scoring, marks);
  const handed: Handed = {
    on: day,
    ...(given ? { marks: given } : {}),
    ...(missing.length > 0 ? { without: why } : {}),
  };
  const read: AssessmentFacts = {
    ...{ sheet: sheet.id, person: sheet.body.person, readOn: day, lines, caps },
  };
  const after = advanced(sheet.body, ['hand', 'handed'], { actor, at, remark: handed.without });
  return {
    output: { sheet: sheet.id, state: 'handed' },
    writes: [
      replace(sheet, { ...after, handed }),
      put(assessmentFactsRef(tenant, sheet.id), frozen, read),
    ],
  };
}

function marksFor(
  scoring: Scoring | undefined,
  marks: Readonly<Record<string, number>> = {},
): Record<string, number> | undefined {
  if (!scoring) {
    if (Object.keys(marks).length > 0) throw refused('assessment-no-marks', {}, { field: 'marks' });
    return undefined;
  }
  const given = scoring.parts.map(({ name }) => [name, marks[name]] as const);
  const open = given.filter(([, mark]) => mark === undefined).map(([name]) => name);
  if (open.length > 0) {
    throw refused('assessment-marks-needed', { names: open.join('、') }, { field: 'marks' });
  }
  return Object.fromEntries(given.map(([name, mark = 0]) => [name, mark]));
}

/**
 * 退回征求意见: facts are read anew and opinions given again, before it is handed in anew.
 * @throws Refused `assessment-sheet-unknown`, `assessment-not-at-step`, `assessment-not-yours`,
 * `own-assessment`, `assessment-reason-needed`.
 */
export function decideTakeBackSheet(
  reason: string,
  facts: SheetFacts,
): { output: SheetDone; writes: Write[] } {
  const { sheet } = sheetIn(['handed'], 'take-back', facts);
  const actor = assessorOf(facts.caller, sheet.body, facts.day);
  if (reason.trim() === '') throw refused('assessment-reason-needed', {}, { field: 'reason' });
  const how = { actor, at: facts.at, remark: reason };
  const after = { ...advanced(sheet.body, ['take-back', 'gathering'], how), handed: undefined };
  return {
    output: { sheet: sheet.id, state: 'gathering' },
    writes: [replace(sheet, after)],
  };
}
