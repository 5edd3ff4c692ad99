import type { Day, Instant } from '../calendar/day';
import type { Stored } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import type { Caller } from '../roster/caller';
import { stepBy } from '../step';
import type { AssessmentSheet, AssessmentSheetDeed, AssessmentSheetState } from './sheet';
import { assessmentDeedWords, assessmentStateWords } from './words';

/** What every deed on a sheet rests on. */
export interface SheetFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly caller: Caller;
  readonly round: Stored<'assessmentRound'> | undefined;
  readonly sheet: Stored<'assessmentSheet'> | undefined;
}

/** What a deed on a sheet answers. */
export interface SheetDone {
  readonly sheet: string;
  readonly state: AssessmentSheetState;
}

/** The latest steps kept in a sheet; all of them are in the act records. */
const MOST_STEPS = 60;

/** @throws Refused `assessment-sheet-unknown`, `assessment-not-at-step`. */
export function sheetIn(
  states: readonly AssessmentSheetState[],
  deed: AssessmentSheetDeed,
  { sheet, round }: Pick<SheetFacts, 'sheet' | 'round'>,
): { readonly sheet: Stored<'assessmentSheet'>; readonly round: Stored<'assessmentRound'> } {
  if (!sheet || !round) throw refused('assessment-sheet-unknown');
  const { state, name } = sheet.body;
  if (states.includes(state)) return { sheet, round };
  const step = assessmentDeedWords[deed];
  throw refused('assessment-not-at-step', { name, state: assessmentStateWords[state], step });
}

interface How {
  readonly actor: Actor;
  readonly at: Instant;
  readonly remark?: string | undefined;
}

/** The sheet in its next state, with who brought it there. */
export function advanced(
  sheet: AssessmentSheet,
  [deed, state]: readonly [AssessmentSheetDeed, AssessmentSheetState],
  { actor, at, remark }: How,
): AssessmentSheet {
  const steps = [...sheet.steps, stepBy(deed, actor, at, remark)];
  return { ...sheet, state, steps: steps.slice(-MOST_STEPS) };
}

/** Who did it, and in whose stead. */
export function handsOf({ person, onBehalfOf }: Actor): string[] {
  return onBehalfOf ? [person, onBehalfOf.person] : [person];
}
