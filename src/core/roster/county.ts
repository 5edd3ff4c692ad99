import type { Day } from '../calendar/day';
import type { LaidValue } from '../policy/laid-value';

/** The tenant itself: its name, its division, and which policy pack holds from when. */
export interface County {
  readonly name: string;
  readonly division: string;
  readonly packs: readonly { readonly pack: string; readonly from: Day }[];
  /** Values of the county's own over its packs, as they were laid; kept for good. */
  readonly values?: readonly LaidValue[] | undefined;
  /** Tenants of the prefecture’s and the province’s own bodies, where they have one: leave is filed there. */
  readonly above?:
    | { readonly prefecture?: string | undefined; readonly province?: string | undefined }
    | undefined;
  /** True for invented people and records: every page says so. */
  readonly demo: boolean;
}

/** A prefecture’s or the province’s own tenant: no village is in it, and it goes by no pack. */
export function isAboveCounties({ division }: Pick<County, 'division'>): boolean {
  return division.length < COUNTY_DIGITS;
}

const COUNTY_DIGITS = 6;
