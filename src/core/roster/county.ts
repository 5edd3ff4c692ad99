import type { Day } from '../calendar/day';
import type { LaidValue } from '../policy/laid-value';

/** The tenant itself: its name, its division, and which policy pack holds from when. */
export interface County {
  readonly name: string;
  readonly division: string;
  readonly packs: readonly { readonly pack: string; readonly from: Day }[];
  /** Values of the county's own over its packs, as they were laid; kept for good. */
  readonly values?: readonly LaidValue[] | undefined;
  /** True for invented people and records: every page says so. */
  readonly demo: boolean;
}
