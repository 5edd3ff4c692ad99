import type { Instant } from '../calendar/day';
import type { Step } from '../step';

export type FollowUpDeed = 'link' | 'unlink';

/**
 * That a story of one village grew out of another village's (`follow-up:<village>:<code>` of the
 * story that follows). It says nothing of either text: both are looked up among what is published
 * each time, so that the link is gone while one of them is not there.
 */
export interface FollowUp {
  readonly followUp: string;
  /** Absent once the link was taken off: found by it. */
  readonly origin?: string | undefined;
  readonly village: string;
  readonly by: string;
  readonly byName: string;
  readonly linkedAt: Instant;
  readonly steps: readonly Step<FollowUpDeed>[];
}
