import type { Day } from '../../../../src/core/calendar/day';
import type { Moment } from './hall';

/** Days of a demo, counted from the one it is begun on and kept within its quarter. */
export interface Days {
  readonly today: Day;
  readonly ahead: (count: number) => Day;
  /** So many days ago, so many minutes after midnight, or at the latest 100 minutes before now. */
  readonly ago: (count: number, minutes: number) => Moment;
}
