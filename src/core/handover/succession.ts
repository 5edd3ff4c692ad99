import type { Day, Instant } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import type { Body } from '../policy/kinds/bodies';
import type { changeDoings, changeGrounds, changePapers } from '../policy/kinds/care';
import type { RuleValue } from '../policy/schema';
import type { Position } from '../roster/people';
import type { Step } from '../step';

/** Why somebody else is to come: a decided recall, a change in term, the end of a term. */
export type SuccessionCause = 'recall' | 'change' | 'term-end';
export type ChangeGround = keyof typeof changeGrounds;
export type ChangePaper = keyof typeof changePapers;

/**
 * A change is applied for and goes its document's route (applied, handed back, refused, withdrawn);
 * then, as after a recall or a term, the unit is asked, names somebody, and the county confirms:
 * handing over where the document asks for it, done where it does not; or called off before.
 */
export type SuccessionState =
  | 'applied'
  | 'handed-back'
  | 'refused'
  | 'withdrawn'
  | 'asked'
  | 'named'
  | 'handing-over'
  | 'done'
  | 'called-off';

export type SuccessionStepName =
  | 'apply'
  | 'pass'
  | 'hand-back'
  | 'refuse'
  | 'withdraw'
  | 'ask'
  | 'name'
  | 'return-name'
  | 'confirm'
  | 'sign-old'
  | 'sign-new'
  | 'return-list'
  | 'see'
  | 'release'
  | 'call-off';

/** Offices that have something to do in it. */
export type SuccessionRole = 'township-officer' | 'county-officer' | 'unit-officer';

/** One stop of the route a document orders, as it was on the day of the application. */
export interface RouteStop {
  readonly by: Body;
  readonly does: keyof typeof changeDoings;
  readonly role: SuccessionRole;
  /** A body above the county: the county writes down what it decided. */
  readonly above?: true | undefined;
}

/** Minutes of a meeting, or a paper of a body outside. */
export interface NamedDocument {
  readonly number: string;
  readonly on: Day;
}

export interface SuccessionStep extends Step<SuccessionStepName> {
  readonly document?: NamedDocument | undefined;
}

/** Who comes; the ID number itself is not kept. */
export interface Successor {
  readonly person: string;
  readonly name: string;
  readonly phone: string;
  readonly idKey?: string | undefined;
  readonly idTail?: string | undefined;
  /** First day, UTC+8. */
  readonly from: Day;
  /** Papers that the unit says it saw. */
  readonly seen: readonly ChangePaper[];
}

export type LineKind = 'issue' | 'question' | 'leave' | 'document' | 'equipment' | 'other';

/** One line of what is handed over: found by the system, or typed. */
export interface HandoverLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly text: string;
  /** Id of the record it tells of, where the system found it. */
  readonly record?: string | undefined;
  /** Who typed it. */
  readonly by?: string | undefined;
}

export interface Signature {
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
  /** Why somebody else put it down. */
  readonly instead?: string | undefined;
}

/** 交接清单: what was typed; and, from the first signature on, the whole list as it is signed. */
export interface HandoverSheet {
  readonly typed: readonly HandoverLine[];
  readonly lines?: readonly HandoverLine[] | undefined;
  readonly old?: Signature | undefined;
  readonly new?: Signature | undefined;
}

/**
 * 接替: one posting, who follows it, and what is handed over
 * (`succession:<person>:<first day of the posting>`).
 */
export interface Succession {
  readonly person: string;
  readonly name: string;
  readonly position: Position;
  readonly teamLeader: boolean;
  readonly village: string;
  readonly villageName: string;
  readonly township: string;
  readonly unit: string;
  readonly postingFrom: Day;
  readonly cause: SuccessionCause;
  /** The decided recall it rests on. */
  readonly proposal?: string | undefined;
  readonly ground?: ChangeGround | undefined;
  readonly reason?: string | undefined;
  readonly route: readonly RouteStop[];
  /** The stop it waits at, while it is applied for. */
  readonly stop?: number | undefined;
  readonly oneOutOneIn: boolean;
  readonly papers: readonly ChangePaper[];
  /** Absent where the document has no such rule. */
  readonly rule?: RuleValue<'handover'> | undefined;
  readonly explanations: readonly Explanation[];
  readonly state: SuccessionState;
  readonly waitsFor?: SuccessionRole | undefined;
  /** Since when it stands as it does. */
  readonly since: Instant;
  readonly successor?: Successor | undefined;
  /** The successor again, once the posting was made: theirs are found by it. */
  readonly followedBy?: string | undefined;
  readonly sheet: HandoverSheet;
  /** Last day of the old posting, once it was set. */
  readonly left?: Day | undefined;
  readonly steps: readonly SuccessionStep[];
}
