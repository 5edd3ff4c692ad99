import type { Day } from '../calendar/day';

/** The tenant itself: its name, its division, and which policy pack holds from when. */
export interface County {
  readonly name: string;
  readonly division: string;
  readonly packs: readonly { readonly pack: string; readonly from: Day }[];
  /** True for invented people and records: every page says so. */
  readonly demo: boolean;
}
