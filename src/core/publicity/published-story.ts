import type { Day, Instant } from '../calendar/day';
import type { WorkKind } from '../policy/kinds/work-words';
import type { Block } from './story';

/** What readers see after a correction: when, and what was wrong. */
export interface CorrectionNote {
  readonly at: Instant;
  readonly text: string;
}

/**
 * A published story as anybody may read it (`published:<village>:<code>`): the public room is this
 * collection, and whoever reads without signing in is answered from nothing else. It holds the
 * version that was reviewed, without the pictures whose people no longer agree; their captions go
 * with them.
 */
export interface PublishedStory {
  readonly story: string;
  /** Its name as it stands on a poster, where that is another: found by it. */
  readonly short?: string | undefined;
  readonly version: number;
  readonly title: string;
  readonly duty: WorkKind;
  readonly blocks: readonly Block[];
  readonly county: string;
  readonly township: string;
  readonly townshipName: string;
  readonly village: string;
  readonly villageName: string;
  readonly authorName: string;
  /** When it was first published: a correction does not make it new. */
  readonly publishedAt: Instant;
  readonly corrections: readonly CorrectionNote[];
  /** Where the county chose it for its front: its place in the order, as text of two digits. */
  readonly chosen?: string | undefined;
  /** Last day, UTC+8, of each picture with people in it: readers do not wait for a timer. */
  readonly shownUntil: Readonly<Record<string, Day>>;
  /** The first day, UTC+8, on which somebody shown in it no longer agrees: looked at by a timer. */
  readonly lookAt?: Day | undefined;
}
