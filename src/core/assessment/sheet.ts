import type { Day, Instant } from '../calendar/day';
import type { Position } from '../roster/people';
import type { Step } from '../step';
import type { Grade } from './grade';
import type { Opinion } from './opinion';
import type { AssessmentTime } from './rule';

/**
 * Opinions are gathered → handed to be decided, with its facts frozen → decided and told → signed, or
 * objected to → answered → closed.
 */
export type AssessmentSheetState =
  'gathering' | 'handed' | 'decided' | 'signed' | 'objected' | 'answered' | 'closed';

export type AssessmentSheetDeed =
  | 'opine'
  | 'hear'
  | 'hand'
  | 'take-back'
  | 'decide'
  | 'sign'
  | 'object'
  | 'keep'
  | 'change'
  | 'close';

/** How it was handed to be decided. */
export interface Handed {
  /** The day its facts are of, UTC+8. */
  readonly on: Day;
  /** Of 100, by the name of the part, where the county’s document has marks. */
  readonly marks?: Readonly<Record<string, number>> | undefined;
  /** Why an opinion the document asks for is missing. */
  readonly without?: string | undefined;
}

export interface DecidedGrade {
  readonly grade: Grade;
  readonly reason: string;
  readonly on: Day;
  /** Who decided, and in whose stead: none of them answers an objection. */
  readonly by: readonly string[];
}

/**
 * 考核表 (`assessmentSheet:<county>:<year>:<time>:<person>`): one cadre’s. What the records say of them is read
 * anew each time until it is handed in, and stands in `assessmentFacts` from then on.
 */
export interface AssessmentSheet {
  readonly round: string;
  readonly year: string;
  readonly time: AssessmentTime;
  readonly person: string;
  readonly name: string;
  readonly village: string;
  readonly villageName: string;
  readonly township: string;
  readonly unit: string;
  readonly position: Position;
  /** What is assessed: the posted part of the year, or the whole term. UTC+8, both included. */
  readonly from: Day;
  readonly to: Day;
  readonly state: AssessmentSheetState;
  readonly opinions: readonly Opinion[];
  readonly handed?: Handed | undefined;
  readonly decided?: DecidedGrade | undefined;
  readonly objection?: { readonly text: string; readonly at: Instant } | undefined;
  readonly answer?: { readonly text: string; readonly changed: boolean } | undefined;
  /** UTC+8. */
  readonly closedOn?: Day | undefined;
  readonly steps: readonly Step<AssessmentSheetDeed>[];
}
