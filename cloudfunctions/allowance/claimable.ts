import type { Output } from '../../src/contract/contract';
import { CLAIM_MONTHS_BACK, canClaim } from '../../src/core/allowance/decide-claim';
import type { TripClaim } from '../../src/core/allowance/trip-claim';
import { partOfMonth } from '../../src/core/attendance/periods';
import type { Day, Month } from '../../src/core/calendar/day';
import { addMonths, lastDayOf, monthOf } from '../../src/core/calendar/day';
import type { Pack } from '../../src/core/policy/schema';
import { valueAt } from '../../src/core/policy/value-at';
import type { Posting } from '../../src/core/roster/people';
import { unitName } from '../../src/core/roster/places';

interface Facts {
  readonly postings: readonly Posting[];
  readonly claims: readonly TripClaim[];
  readonly today: Day;
  readonly packOf: (month: Month) => Pack | undefined;
}

type Claimable = Output<'allowance.person'>['claims'][number];

/** Months of a year, with the unit, of which a return trip may still be claimed; the latest first. */
export function claimable(year: number, { postings, claims, today, packOf }: Facts): Claimable[] {
  const months = Array.from({ length: CLAIM_MONTHS_BACK }, (_, i) =>
    addMonths(monthOf(today), -1 - i),
  );
  return months
    .filter((month) => month.startsWith(`${year}-`))
    .flatMap((month) => {
      const pack = packOf(month);
      const most = pack && valueAt(pack, 'return-trips', lastDayOf(month))?.timesPerMonth;
      if (!most) return [];
      const units = postings.filter((each) => partOfMonth(each, month)).map(({ unit }) => unit);
      return [...new Set(units)]
        .filter((unit) => canClaim('claim', claims.find(isOf(month, unit))))
        .map((unit) => ({ month, unit, unitName: unitName(unit), most }));
    });
}

const isOf = (month: Month, unit: string) => (claim: TripClaim) =>
  claim.month === month && claim.unit === unit;
