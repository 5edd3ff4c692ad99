import type { Instant } from '../calendar/day';
import type { Step } from '../step';

export type RobotDeed = 'add' | 'change' | 'pause' | 'resume' | 'stopped';

/** What a group is sent. */
export interface RobotWants {
  /** Each story, once it is published. */
  readonly stories: boolean;
  /** The digest of each week. */
  readonly digests: boolean;
}

/**
 * 企业微信群机器人: a group that the county sends its stories to (`robot:<n>`, one of `MOST_ROBOTS`
 * places). The address it is reached by lies sealed in a `robotKey`, which nothing shows again.
 */
export interface Robot extends RobotWants {
  readonly county: string;
  /** What the county calls the group. */
  readonly name: string;
  /** Tells this robot from an earlier one in its place. */
  readonly code: string;
  /** Of the key in the address: what one sees of it. */
  readonly lastFour: string;
  readonly state: 'active' | 'paused';
  /** Why it was paused where nobody did it: WeChat no longer knows the key. */
  readonly problem?: 'key-wrong' | undefined;
  /** What is published from this instant on is sent. */
  readonly from: Instant;
  /** Up to here (instant of publishing) stories are on their way already. */
  readonly upTo: Instant;
  readonly steps: readonly Step<RobotDeed>[];
}

/** The key of a robot's address, sealed under a secret that lies outside the store. */
export interface RobotKey {
  readonly sealed: string;
}

/** What is sent: a story or a digest by its id, or a trial. */
export type SendingState = 'waiting' | 'sending' | 'sent' | 'given-up';

/** Why a message never went out. */
export type GivenUp = 'key-wrong' | 'gone' | 'too-often-failed' | 'lost';

/** One message to one group: waiting → sending → sent or given up; a failed try waits again. */
export interface RobotSending {
  readonly robot: string;
  /** The robot's own code: one that came into its place later is another. */
  readonly code: string;
  /** Id of a story or a digest; `trial` for a message that only shows that it works. */
  readonly of: string;
  /** What stands in lists. */
  readonly title: string;
  /** The card under which it is sent. */
  readonly card: string;
  readonly at: Instant;
  readonly state: SendingState;
  readonly tries: number;
  /** Waiting: not before. Sending: by then nobody is at it any more. Otherwise empty. */
  readonly nextTry: Instant | '';
  readonly why?: GivenUp | undefined;
}

/** Groups of one county: no document says how many. */
export const MOST_ROBOTS = 10;

const ADDRESS =
  /^https:\/\/qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** The key in a robot's address, as 企业微信 gives it out; nothing for any other address. */
export function keyInAddress(address: string): string | undefined {
  return ADDRESS.exec(address.trim())?.[1]?.toLowerCase();
}
