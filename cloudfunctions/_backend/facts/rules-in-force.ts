import type { Day, Month } from '../../../src/core/calendar/day';
import { lastDayOf } from '../../../src/core/calendar/day';
import { calendarYearRef } from '../../../src/core/calendar/places';
import type { CalendarTable } from '../../../src/core/calendar/workdays';
import { withLaid } from '../../../src/core/policy/laid-value';
import type { Pack } from '../../../src/core/policy/schema';
import type { Stored } from '../../../src/core/records';
import type { County } from '../../../src/core/roster/county';
import { countyRef } from '../../../src/core/roster/places';
import { officialCalendar } from '../../../src/policies/official-calendar';
import { packOf } from '../../../src/policies/packs';

/** The county, and the calendar years it may have loaded: to be read with an act's other records. */
export function ruleRefs(tenant: string, dayOrMonth: Day | Month) {
  const year = Number(dayOrMonth.slice(0, 4));
  return {
    county: countyRef(tenant),
    // Neighbours too: an arrangement may name days of the December before or the January after.
    calendarBefore: calendarYearRef(tenant, year - 1),
    calendarYear: calendarYearRef(tenant, year),
    calendarNext: calendarYearRef(tenant, year + 1),
  };
}

export interface RuleRecords {
  readonly county: Stored<'county'> | undefined;
  readonly calendarBefore: Stored<'calendarYear'> | undefined;
  readonly calendarYear: Stored<'calendarYear'> | undefined;
  readonly calendarNext: Stored<'calendarYear'> | undefined;
}

/** The years known: what the county loaded goes before what is built in. */
export function calendarOf(records: RuleRecords): CalendarTable {
  const { calendarBefore, calendarYear, calendarNext } = records;
  const loaded = [calendarBefore, calendarYear, calendarNext].flatMap((stored) =>
    stored ? [stored.body] : [],
  );
  const others = officialCalendar.filter(
    (built) => !loaded.some(({ year }) => year === built.year),
  );
  return [...loaded, ...others];
}

/** The pack the county goes by on a day, with its own values over it; `undefined` until it has chosen one. */
export function packOn(county: County | undefined, day: Day): Pack | undefined {
  const chosen = (county?.packs ?? [])
    .filter(({ from }) => from <= day)
    .reduce<County['packs'][number] | undefined>(
      (latest, next) => (latest && latest.from > next.from ? latest : next),
      undefined,
    );
  const pack = chosen && packOf(chosen.pack);
  return pack && withLaid(pack, county?.values ?? []);
}

/** What a month is judged by: the calendar, and the pack in force on its last day. */
export function monthRules(records: RuleRecords, month: Month, today: Day) {
  return {
    calendar: calendarOf(records),
    pack: packOn(records.county?.body, lastDayOf(month)),
    today,
  };
}
