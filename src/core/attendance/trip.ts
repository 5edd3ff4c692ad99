import type { Day, Instant } from '../calendar/day';

/** 出差: official business away from the village, from–to (both included). */
export interface Trip {
  readonly person: string;
  readonly village: string;
  readonly township: string;
  readonly from: Day;
  readonly to: Day;
  readonly destination: string;
  readonly purpose: string;
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
}
