import type { Day, Instant } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import type { Position } from '../roster/people';
import type { Step } from '../step';
import type { CheckRole } from './basis';
import type { Ground } from './grounds';
import type { CheckWay } from './ways';

/**
 * Ordered, and unknown to the cadre; called off; carried out with nothing to answer for; found, and
 * the cadre may answer; answered; confirmed or dropped by a second person; confirmed and taken back.
 */
export type CheckState =
  'planned' | 'cancelled' | 'done' | 'checked' | 'answered' | 'confirmed' | 'dropped' | 'lifted';

/** 没有接通 or nobody met is `not-reached`, which is no absence and never becomes one. */
export type Found = 'in-village' | 'away-known' | 'not-reached' | 'not-there' | 'pulled-back';

export type CheckStepName = 'order' | 'cancel' | 'record' | 'answer' | 'confirm' | 'drop' | 'lift';

export type CheckStep = Step<CheckStepName>;

/** What was found, on which day (UTC+8), and put down by whom. */
export interface CheckResult {
  readonly day: Day;
  readonly at: Instant;
  readonly by: string;
  readonly byName: string;
  /** In whose stead it was recorded, with a seat that was lent. */
  readonly onBehalfOf?: string | undefined;
  readonly found: Found;
  /** 问责情形 of the region's document that whoever checked sees in it. */
  readonly ground?: Ground | undefined;
  readonly remark?: string | undefined;
}

/** 督查: one spot check of one cadre, drawn or directed (`check:<seed or number>:<person>`). */
export interface SpotCheck {
  readonly person: string;
  readonly name: string;
  readonly position: Position;
  readonly village: string;
  readonly township: string;
  readonly unit: string;
  /** The day it is planned for, UTC+8. */
  readonly on: Day;
  readonly way: CheckWay;
  /** The level it was ordered at: it, or one above, carries it out and decides. */
  readonly role: CheckRole;
  readonly orderedAt: Instant;
  /** The draw it comes from; without one it was directed at the person, and says why. */
  readonly draw?: string | undefined;
  readonly why?: string | undefined;
  /** By whose order, where no clause gives the level a way to check. */
  readonly order?: string | undefined;
  /** What it rests on, by the rules of the day it was ordered; and what its finding rests on. */
  readonly explanations: readonly Explanation[];
  readonly state: CheckState;
  /** While somebody still has to do something about it: what waits is found by it. */
  readonly open?: 'open' | undefined;
  readonly result?: CheckResult | undefined;
  /** The last day kept free for the cadre's answer, where there is something to answer. */
  readonly answerUntil?: Day | undefined;
  readonly answer?: { readonly words: string; readonly at: Instant } | undefined;
  /** 限期整改: by when, where the document orders a deadline. */
  readonly mendBy?: Day | undefined;
  readonly steps: readonly CheckStep[];
}

/** Whose villages or cadres a draw takes from. */
export type DrawnOf = 'villages' | 'cadres';

/** One of the list a draw was made from, frozen with it. */
export interface Listed {
  readonly id: string;
  readonly name: string;
}

/** 抽查: a draw with all that it takes to draw it again (`draw:<seed>`). */
export interface CheckDraw {
  readonly division: string;
  readonly of: DrawnOf;
  readonly count: number;
  readonly way: CheckWay;
  readonly on: Day;
  readonly role: CheckRole;
  readonly seed: string;
  /** How it was drawn: `sample.ts` keeps every version there ever was. */
  readonly sampler: 'sha256-lowest-1';
  readonly listed: readonly Listed[];
  /** Ids of the list, in the order drawn. */
  readonly drawn: readonly string[];
  /** The cadres to be checked. */
  readonly people: readonly string[];
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
  readonly explanations: readonly Explanation[];
}

/** What a finding counts as once it is confirmed; what a confirmed one that was lifted does not. */
export function confirmedAs({ state, result }: SpotCheck): 'absence' | 'pulled-back' | undefined {
  if (state !== 'confirmed') return undefined;
  if (result?.found === 'not-there') return 'absence';
  return result?.found === 'pulled-back' ? 'pulled-back' : undefined;
}
