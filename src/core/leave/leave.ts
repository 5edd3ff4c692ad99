import type { Day, Instant } from '../calendar/day';
import type { Explanation } from '../policy/explain';
import type { Body } from '../policy/kinds/bodies';
import type { Position } from '../roster/people';
import type { LeaveReason } from './route';
import type { Step } from '../step';
import type { SeatRole } from './seats';

/** 事假, 病假, 家事, 其他, 轮休: the kinds that the packs' routes tell apart. */
export type LeaveKind = LeaveReason;

/**
 * Waiting for a decision; handed back to be mended; refused; taken back by the person; granted;
 * over, with 销假 made. A request that was handed back may be asked again.
 */
export type LeaveState = 'asked' | 'sent-back' | 'refused' | 'withdrawn' | 'granted' | 'returned';

export type LeaveStepName =
  'ask' | 'ask-again' | 'grant' | 'refuse' | 'send-back' | 'withdraw' | 'return' | 'urge';

export type LeaveStep = Step<LeaveStepName>;

/** From–to, both included (UTC+8); the first day may begin at noon and the last end there. */
export interface LeavePeriod {
  readonly from: Day;
  readonly to: Day;
  /** The morning of the first day is no leave. */
  readonly fromNoon: boolean;
  /** The afternoon of the last day is no leave. */
  readonly toNoon: boolean;
}

/** The route by the rules of the day it was asked; rules that change later do not change it. */
export interface KeptRoute {
  /** Days it went by: this request with what joins on to it, rounded as the region rounds. */
  readonly days: number;
  /** Whom the document names. */
  readonly names: Body;
  /** Who decides here: the same, or the next above where that would be the person or nobody. */
  readonly decides: Body;
  readonly raised?: 'own-seat' | 'empty-seat' | undefined;
  readonly role: SeatRole;
  readonly filedAt: readonly Body[];
  readonly copied: readonly { readonly by: Body; readonly to: readonly Body[] }[];
  readonly returnReported: boolean;
  /** What a 轮休 came to by its own rules, in words. */
  readonly rest?: string | undefined;
  readonly explanations: readonly Explanation[];
}

/** 销假: the first day back. Early: days of leave not taken. Late: days away beyond it. */
export interface LeaveReturn {
  readonly on: Day;
  readonly early: number;
  readonly late: number;
}

/**
 * 请假: one request of one cadre (`leave:<person>:<number>`). The number counts the person's
 * requests, so that two sent at once cannot both pass without knowing of each other.
 */
export interface Leave extends LeavePeriod {
  readonly person: string;
  readonly name: string;
  readonly position: Position;
  readonly village: string;
  readonly township: string;
  readonly unit: string;
  readonly number: number;
  readonly kind: LeaveKind;
  readonly reason: string;
  /** Days of this request alone, by halves; days off within it count. */
  readonly days: number;
  /** While it is handed back: the number of the latest request made beside it. */
  readonly askedBesides?: number | undefined;
  /** 续假: the request that this one goes on from. */
  readonly extends?: string | undefined;
  /** Pictures that prove it, by their files' ids; at most `MOST_PROOF`. */
  readonly proof?: readonly string[] | undefined;
  /** Asked after it had begun: why it could not be asked before. */
  readonly afterwards?: string | undefined;
  readonly askedAt: Instant;
  readonly state: LeaveState;
  readonly route: KeptRoute;
  /** The role that decides, while somebody has to: what waits is found by it. */
  readonly waitsFor?: SeatRole | undefined;
  /** When a timer looks at what waits: to remind, or to show it to the level above. */
  readonly lookAt?: Instant | undefined;
  /** How often those who decide were reminded, and when last. */
  readonly reminded?: number | undefined;
  readonly remindedAt?: Instant | undefined;
  /** Shown to this seat above: it waited too long, or nobody can decide in the seat of its route. */
  readonly waitsAbove?: SeatRole | undefined;
  readonly raisedFor?: 'late' | 'seat' | undefined;
  /** The last 催办 from above. */
  readonly urged?: { readonly byName: string; readonly at: Instant } | undefined;
  /** Granted and still to be filed or copied: what a timer finds it by. */
  readonly toDeliver?: 'waiting' | undefined;
  readonly steps: readonly LeaveStep[];
  readonly returned?: LeaveReturn | undefined;
}
