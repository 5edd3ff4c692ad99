import type { Day } from '../calendar/day';
import type { Step } from '../step';
import type { AwardKind } from './round';

/** Who is nominated, as they stood on that day. */
export interface Nominee {
  readonly kind: AwardKind;
  /** `cadre:<person>`, `team:<village>` or the unit’s own id: one nomination of each in a round. */
  readonly key: string;
  readonly name: string;
  /** Village and unit, or the level of a unit: to tell namesakes apart. */
  readonly of: string;
  /** Of a cadre or team. */
  readonly village?: string | undefined;
  /** Of a cadre or a unit. */
  readonly unit?: string | undefined;
  /**
   * Whose own nomination it is: the cadre, the people of the team, who answers for the unit. They may
   * decline, and none of them has a hand in it.
   */
  readonly members: readonly string[];
}

/**
 * One record that a line of evidence was counted from, with whom and where it is about: that says who
 * may open it, on the day somebody looks.
 */
export interface EvidenceRecord {
  readonly kind: 'month' | 'check' | 'story' | 'issue' | 'result' | 'posting';
  /** Of the record; of a month of attendance the month, of a posting the person. */
  readonly id: string;
  /** What it is called. */
  readonly text: string;
  readonly person?: string | undefined;
  readonly village?: string | undefined;
  readonly unit?: string | undefined;
}

/** One thing the records say of a nominee, made by the system and typed by nobody. */
export interface Evidence {
  readonly title: string;
  readonly text: string;
  /** Which records, or document and clause. */
  readonly source: string;
  /** What it was counted from; nothing where there is none. */
  readonly records?: readonly EvidenceRecord[] | undefined;
  /** The value it would be held against is not set. */
  readonly unset?: true | undefined;
}

/**
 * Nominated → taken in or left out by the review, → on the public list → awarded, or out of it by an
 * objection, by a bar, by their own word. An award can be revoked; nothing is deleted.
 */
export type NominationState =
  | 'nominated'
  | 'declined'
  | 'taken-back'
  | 'taken'
  | 'left-out'
  | 'listed'
  | 'struck'
  | 'barred'
  | 'awarded'
  | 'revoked';

export type NominationDeed =
  | 'nominate'
  | 'decline'
  | 'take-back'
  | 'take'
  | 'leave-out'
  | 'list'
  | 'strike'
  | 'bar'
  | 'award'
  | 'revoke';

/** 推荐 (`awardNomination:<county>:<year>:<n>:<nominee>`). */
export interface AwardNomination {
  readonly round: string;
  readonly year: string;
  readonly nominee: Nominee;
  /** The key of the nominee: found by it. */
  readonly of: string;
  /** Id of the class. */
  readonly class: string;
  readonly title: string;
  readonly why: string;
  readonly evidence: readonly Evidence[];
  /** The day the evidence was read, UTC+8. */
  readonly readOn: Day;
  readonly state: NominationState;
  readonly steps: readonly Step<NominationDeed>[];
}
