import type { Day, Instant } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import type { RuleValue } from '../policy/schema';
import type { Step } from '../step';

/** Whom documents award. */
export type AwardKind = RuleValue<'awards'>['to'][number];

/** One class of a round, with the title its certificates bear. */
export interface AwardClass {
  readonly id: string;
  readonly to: AwardKind;
  /** 优秀驻村第一书记. */
  readonly title: string;
  /** The most that can be awarded; absent: the county set no limit. */
  readonly places?: number | undefined;
}

/** Whom one calls or writes to about the public notice. */
export interface AwardContact {
  readonly office: string;
  readonly phone: string;
}

/** What is stored; which half of `open` and `notice` a round is in follows from the day: `phaseOf`. */
export type RoundState = 'open' | 'notice' | 'announced' | 'ended';

/** 推荐中 → 审核中 → 公示中 → 等候决定 → 已公布, or 未表扬结束. */
export type RoundPhase =
  'nominating' | 'reviewing' | 'public-notice' | 'deciding' | 'announced' | 'ended';

export type RoundDeed = 'open' | 'publish' | 'announce' | 'end';

/** An objection nobody has handled yet: the round cannot be decided before. */
export interface OpenObjection {
  readonly id: string;
  readonly since: Instant;
}

/**
 * 表扬批次 (`awardRound:<county>:<year>:<n>`): who may be awarded what in a year, by the rule of the day it was
 * opened. Whatever changes its list or its objections replaces it, so that two at once see each other.
 */
export interface AwardRound {
  /** The county, by its code. */
  readonly division: string;
  readonly countyName: string;
  /** Four digits. */
  readonly year: string;
  readonly number: number;
  readonly form: RuleValue<'awards'>['form'];
  readonly classes: readonly AwardClass[];
  /** Last day to nominate on, UTC+8. */
  readonly nominateUntil: Day;
  readonly contact: AwardContact;
  /** The rule it rests on, as it was on the day of opening. */
  readonly basis: Explanation;
  readonly state: RoundState;
  /** 公示: both days included, UTC+8. */
  readonly notice?: { readonly from: Day; readonly to: Day } | undefined;
  /** The class of each nominee a review took in and nothing has taken out. */
  readonly listed: Readonly<Record<string, string>>;
  readonly openObjections: readonly OpenObjection[];
  readonly steps: readonly Step<RoundDeed>[];
}

/** Where a round stands on a day: nominating ends with its last day, a notice with its own. */
export function phaseOf(
  { state, nominateUntil, notice }: Pick<AwardRound, 'state' | 'nominateUntil' | 'notice'>,
  day: Day,
): RoundPhase {
  if (state === 'open') return day <= nominateUntil ? 'nominating' : 'reviewing';
  if (state === 'notice') return notice && day <= notice.to ? 'public-notice' : 'deciding';
  return state;
}
