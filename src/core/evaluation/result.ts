import type { Day, Instant } from '../calendar/day';
import type { Quarter } from '../calendar/quarter';
import type { Explanation } from '../policy/explain';
import type { RatedOn, RatingOption } from '../policy/kinds/evaluation-words';
import type { RatedSubject, Way } from './assembly';
import type { Party } from './party';
import type { Means } from './roll-line';

/**
 * Why no numbers are given: fewer ballots than k; fewer than three that differ from the most frequent
 * option; or a re-test in which only one or two came who had not, or stayed away.
 */
export type Withheld = 'too-few' | 'nearly-alike' | 'few-changed';

/** One party’s ratings of one subject, as far as they may be shown. */
export interface QuestionResult {
  readonly subject: string;
  readonly ratedOn: RatedOn;
  /** A number for every option of the form; absent where withheld. */
  readonly counts?: Readonly<Partial<Record<RatingOption, number>>> | undefined;
  readonly withheld?: Withheld | undefined;
}

export interface PartyResult {
  readonly party: Party;
  readonly way: Way;
  readonly onRoll: number;
  /** Rights used, by means. */
  readonly used: Readonly<Record<Means, number>>;
  /** Valid ballots, or signed ratings; never more than rights used. */
  readonly ballots: number;
  /** Ballots that could not be read. */
  readonly void: number;
  /** None for a party that signs. */
  readonly questions: readonly QuestionResult[];
  /** `dropped`: fewer than k ballots, so that comments could tell who wrote them. */
  readonly comments: 'kept' | 'dropped';
}

/** Against the threshold: reached, below, no threshold set, or no party with enough ballots. */
export type Standing = 'reached' | 'below' | 'unset' | 'too-few';

export interface SubjectStanding {
  readonly subject: string;
  readonly standing: Standing;
  /** 好 and 较好 of all ballots shown, in percent, one decimal; absent where numbers are withheld. */
  readonly percent?: number | undefined;
}

export interface ResultComment {
  /** Counts from 1, in the order of the text: not of the ballots. */
  readonly number: number;
  readonly party: Party;
  readonly text: string;
  readonly state: 'unread' | 'shown' | 'held';
}

/**
 * 评议结果 (`result:<assembly>`), written once by counting. Holds what may be shown and nothing
 * else: numbers below k and columns nearly all alike are not in it.
 */
export interface EvaluationResult {
  readonly assembly: string;
  readonly village: string;
  readonly villageName: string;
  readonly township: string;
  readonly quarter: Quarter;
  readonly number: number;
  readonly retestOf?: string | undefined;
  readonly day: Day;
  readonly countedAt: Instant;
  readonly subjects: readonly RatedSubject[];
  readonly options: readonly RatingOption[];
  readonly smallest: number;
  readonly threshold?: number | undefined;
  readonly parties: readonly PartyResult[];
  readonly standings: readonly SubjectStanding[];
  readonly comments: readonly ResultComment[];
  /** `hidden` until published: what lists for everybody are found by. */
  readonly view: 'hidden' | 'published';
  readonly publishedAt?: Instant | undefined;
  readonly explanations: readonly Explanation[];
}
