import type { Day, Instant } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import type { Party } from './party';

/** planned → open (tokens and ballots) → closing (neither) → counted → published. */
export type AssemblyState = 'planned' | 'open' | 'closing' | 'counted' | 'published';

export type AssemblyStepName =
  'plan' | 'replan' | 'open' | 'close' | 'count' | 'publish' | 'empty-box';

export interface AssemblyStep {
  readonly step: AssemblyStepName;
  /** Empty where a timer did it. */
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
}

/** Who or what is rated: every resident cadre by name, the other two parties each as one. */
export interface RatedSubject {
  /** `cadres:<person>`, `village-cadres` or `villagers`. */
  readonly id: string;
  readonly party: Party;
  readonly person?: string | undefined;
  readonly name: string;
}

/** A party smaller than k at opening rates openly, with its names. */
export type Way = 'secret' | 'signed';

/**
 * 评议会 (`assembly:<village>:<quarter>:<number>`): one village meeting of a quarter’s round; a
 * number above 1 is the re-test of the one before. Keys are public ones, fixed when it is planned.
 */
export interface Assembly {
  readonly village: string;
  readonly villageName: string;
  readonly township: string;
  readonly quarter: Quarter;
  readonly number: number;
  readonly retestOf?: string | undefined;
  readonly day: Day;
  /** Remote voters have until this day (UTC+8); a timer closes the box after it. */
  readonly lastDay: Day;
  readonly place: string;
  readonly state: AssemblyState;
  /** 8 letters and digits without look-alikes: what the wall code begins with. */
  readonly code: string;
  /** What the phones seal ballots to. The key that opens them is not derived before the box is opened. */
  readonly boxKey: string;
  /** Public keys by which phones check that everybody’s token was made with the same key. */
  readonly tokenKeys: Readonly<Partial<Record<Party, string>>>;
  /** 24 characters over id and keys (`fingerprintOf`): what the wall code ends with. */
  readonly fingerprint: string;
  /** Frozen when it opens; empty before. */
  readonly subjects: readonly RatedSubject[];
  /** Fixed when it opens, for each party that has somebody on the roll. */
  readonly ways: Readonly<Partial<Record<Party, Way>>>;
  /** How many lines and slips were ever made: the next ones’ numbers, and what guards the roll. */
  readonly lines: number;
  readonly slips: number;
  readonly closingAt?: Instant | undefined;
  /** Counted, with sealed ballots and paper entries still to be removed: what a timer finds it by. */
  readonly toEmpty?: 'waiting' | undefined;
  readonly steps: readonly AssemblyStep[];
}

/** 选票 in its envelope. Nothing here says who, when or by which means. */
export interface Ballot {
  readonly assembly: string;
  readonly party: Party;
  readonly envelope: string;
}
