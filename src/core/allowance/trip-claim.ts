import type { Month } from '../calendar/day';
import type { Step } from '../step';

/** 报往返 → 派出单位核对或退回; handed back, it is mended and claimed again; taken back while nobody agreed. */
export type ClaimState = 'claimed' | 'agreed' | 'handed-back' | 'taken-back';
export type ClaimDeed = 'claim' | 'agree' | 'hand-back' | 'take-back';

/** 往返 between unit and post that somebody made in a month (`trip-claim:<person>:<month>:<unit>`). */
export interface TripClaim {
  readonly person: string;
  readonly name: string;
  readonly month: Month;
  readonly unit: string;
  readonly village: string;
  /** From where to where, in the person's words. */
  readonly route: string;
  /** Kilometres one way. */
  readonly km: number;
  /** Return trips made. */
  readonly times: number;
  readonly state: ClaimState;
  /** The unit while it has to look at it: found by it. */
  readonly waitsFor?: string | undefined;
  readonly steps: readonly Step<ClaimDeed>[];
}
