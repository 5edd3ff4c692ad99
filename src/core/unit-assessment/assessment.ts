import type { Day, Instant } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import type { Step } from '../step';

/** What a unit is looked at for: the four areas of a document, or its help as a whole where none is named. */
export type UnitArea = 'results' | 'funds-use' | 'unit-support' | 'party-pairing' | 'helping';

/** What the county makes of it: praise, nothing to mend, or a problem to be put right by a day. */
export type UnitConclusion = 'praise' | 'in-order' | 'rectify';

/** Concluded; answered with what was put right, and accepted or handed back; or taken back as wrong. */
export type UnitAssessmentState =
  'concluded' | 'rectifying' | 'answered' | 'accepted' | 'taken-back';

export type UnitAssessmentDeed = 'conclude' | 'answer' | 'accept' | 'hand-back' | 'take-back';

/** A fact of the system's own, as it was read on the day of the conclusion. */
export interface AreaFact {
  readonly area: UnitArea;
  readonly title: string;
  readonly text: string;
  /** Where it comes from, in words. */
  readonly source: string;
  /** The system has no record of it. */
  readonly unset?: true | undefined;
}

export interface AreaFinding {
  readonly area: UnitArea;
  readonly text: string;
}

/** The county's yearly look at the units (`unitAssessmentYear:<division>:<year>`). */
export interface UnitAssessmentYear {
  readonly division: string;
  readonly year: string;
  readonly areas: readonly UnitArea[];
  readonly explanations: readonly Explanation[];
  readonly openedAt: Instant;
  readonly openedByName: string;
  /** Units whose answer waits for the county: read by name with the first screen. */
  readonly answered: readonly { readonly unit: string; readonly since: Instant }[];
}

/** One unit's own assessment of a year (`unitAssessment:<year>:<unit>`). No grade is worked out. */
export interface UnitAssessment {
  readonly division: string;
  readonly year: string;
  readonly unit: string;
  readonly unitName: string;
  readonly facts: readonly AreaFact[];
  readonly findings: readonly AreaFinding[];
  readonly conclusion: UnitConclusion;
  readonly words: string;
  /** What is to be put right, and the last day for it, UTC+8. */
  readonly problem?: string | undefined;
  readonly dueBy?: Day | undefined;
  readonly answer?:
    | {
        readonly text: string;
        readonly byName: string;
        readonly at: Instant;
        readonly on: Day;
        /** After the last day: shown, and decides nothing. */
        readonly late: boolean;
      }
    | undefined;
  readonly state: UnitAssessmentState;
  readonly since: Instant;
  readonly explanations: readonly Explanation[];
  readonly steps: readonly Step<UnitAssessmentDeed>[];
}
