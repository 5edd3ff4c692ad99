import type { Day, Instant, Month } from '../calendar/day';
import type { SeatRole } from '../leave/seats';
import type { Explanation } from '../policy/explain';
import type { Body } from '../policy/kinds/bodies';
import type { RuleName } from '../policy/schema';
import type { Position } from '../roster/people';

/**
 * What it is about: a confirmed breach on the ladder; a month's attendance below its workdays;
 * recall; accountability; a talk with a unit that neglects its duty; false attendance; a problem
 * that a unit is to put right; what a unit owes a village for a year and did not give.
 */
export type ProposalKind =
  | 'strike'
  | 'short-attendance'
  | 'recall'
  | 'accountability'
  | 'unit-talk'
  | 'false-attendance'
  | 'rectification'
  | 'fund-shortfall';

/**
 * Made and told; answered by whom it concerns; decided as proposed; dropped, by a decision against
 * it or because its facts are gone; handed back for facts; decided once and lifted since.
 */
export type ProposalState = 'open' | 'answered' | 'decided' | 'dropped' | 'returned' | 'lifted';

export type ProposalStepName =
  | 'make'
  | 'change'
  | 'facts-gone'
  | 'mark-for-review'
  | 'answer'
  | 'adopt'
  | 'reject'
  | 'return'
  | 'supplement'
  | 'keep'
  | 'lift';

export interface ProposalStep {
  readonly step: ProposalStepName;
  /** Empty where a timer did it. */
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
  readonly remark?: string | undefined;
}

/** One fact it rests on, and the record that holds it. */
export interface Fact {
  readonly text: string;
  readonly day?: Day | undefined;
  readonly month?: Month | undefined;
  /** Id of the record, e.g. of a confirmed check or a register. */
  readonly record?: string | undefined;
  /** The rule it was held against, where the kind of record does not tell. */
  readonly rule?: RuleName | undefined;
}

/** Whom an effect falls on: `others` are named by its words, such as leaders of the township. */
export type OutcomeOn = 'person' | 'unit' | 'others';

/** What would follow from a decision. Nothing follows before it. */
export interface Outcome {
  readonly on: OutcomeOn;
  readonly effect: string;
  readonly text: string;
  /** Done once; the rest of the year the facts lie in; or so many months from the decision on. */
  readonly lasts: 'once' | 'that-year' | 'months';
  /** First day of what lasts that year. */
  readonly from?: Day | undefined;
  readonly months?: number | undefined;
}

/** What the facts and the rules of their day make of it: the same facts always make the same. */
export interface ProposalContent {
  /** 第 2 次查实无故不在岗. */
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly outcomes: readonly Outcome[];
  readonly explanations: readonly Explanation[];
  /** The body that decides, and why where the document names none. */
  readonly decides: Body;
  readonly decidesWhy?: string | undefined;
}

export interface ProposalSubject {
  /** Whether it concerns a cadre, or a dispatching unit as such. */
  readonly about: 'person' | 'unit';
  /** Absent where it concerns a unit. */
  readonly person?: string | undefined;
  /** Of the person or the unit. */
  readonly name: string;
  readonly position?: Position | undefined;
  readonly village: string;
  readonly township: string;
  readonly unit: string;
}

/** Decided, and what it rested on is another thing now: somebody has to look again. */
export interface ProposalReview {
  readonly why: 'facts-gone' | 'facts-changed';
  readonly at: Instant;
}

/**
 * 处置建议: what the rules suggest on facts, for people to decide
 * (`proposal:<kind>:<person>:<what it is about>`).
 */
export interface Proposal extends ProposalSubject, ProposalContent {
  readonly kind: ProposalKind;
  /** Kind and month or quarter, of those made together; empty otherwise. */
  readonly batch: string;
  readonly state: ProposalState;
  readonly madeAt: Instant;
  /** Last UTC+8 day to answer on before it may be decided unanswered; and to decide on. */
  readonly answerBy: Day;
  readonly decideBy: Day;
  readonly answer?:
    | { readonly text: string; readonly by: string; readonly byName: string; readonly at: Instant }
    | undefined;
  /** The role that decides: above the one named where the person holds that. */
  readonly role: SeatRole;
  /** The role somebody of which has to act, while somebody has to. */
  readonly waitsFor?: SeatRole | undefined;
  readonly droppedFor?: 'facts-gone' | 'decided-against' | undefined;
  readonly review?: ProposalReview | undefined;
  /** What the facts say since it was decided; `null` where they are gone. Absent: as decided. */
  readonly since?: ProposalContent | null | undefined;
  readonly steps: readonly ProposalStep[];
}

/** A confirmed breach, as the ladder counts it. */
export interface Breach {
  /** Id of the confirmed check. */
  readonly check: string;
  readonly day: Day;
  readonly trigger: 'absence' | 'pulled-back';
  readonly confirmedAt: Instant;
}

/**
 * A person's confirmed breaches (`strikes:<person>`): one small record that every confirmation and
 * every lifting replaces, so that two at once cannot both count alone.
 */
export interface StrikeRecord {
  readonly person: string;
  readonly breaches: readonly Breach[];
  /** Day of the latest breach: who comes up for review is found by it; empty without any. */
  readonly lastDay: Day | '';
}
