import type { Day, Instant } from '../calendar/day';

/** Where a report came from, seen from the village: no point is kept, only this. */
export type Place = 'inside' | 'near' | 'outside' | 'no-fix';

/** How a day's presence was put on record. All have the same force. */
export type Means = 'app' | 'paper' | 'officer';

/** Distance to the village centre, in metres, as a band; what is kept instead of a point. */
export type DistanceBand = '0-500' | '500-1000' | '1000-3000' | '3000-10000' | '10000+';

/** 报到: "I am in the village today"; one per cadre per day (`presence:<person>:<day>`). */
export interface Presence {
  readonly person: string;
  readonly day: Day;
  readonly village: string;
  readonly township: string;
  readonly means: Means;
  readonly place: Place;
  readonly band?: DistanceBand | undefined;
  /** Accuracy of the fix in metres, rounded up. */
  readonly accuracy?: number | undefined;
  /** Why the person is not near the village, or the note of whoever entered it. */
  readonly reason?: string | undefined;
  /** Person who put it on record; the cadre for `app`. */
  readonly by: string;
  readonly byName: string;
  /** When it reached the server. */
  readonly at: Instant;
  /** Phone's clock corrected by its last known offset, where the report waited for a signal. */
  readonly madeAt?: Instant | undefined;
  readonly late: boolean;
  /** Short hash of the phone's own random number: a hint when one phone reports for two people. */
  readonly device?: string | undefined;
  /** Id of the file with a photo, where one was added. */
  readonly photo?: string | undefined;
}
