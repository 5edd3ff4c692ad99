import type { Instant } from '../calendar/day';
import type { Write } from '../records';
import { put } from '../records';
import type { County } from '../roster/county';
import { mergeAll } from './figures';
import type { OverviewsThere } from './keep';
import { dropOverviews, keepOverviews } from './keep';
import type { Overview, OverviewPeriod } from './overview';
import { overviewRef } from './places';

export interface FromCounty {
  readonly tenant: string;
  readonly county: Pick<County, 'name' | 'division'>;
  readonly period: OverviewPeriod;
  readonly asOf: Instant;
  /** Its townships' summaries of the period. */
  readonly townships: readonly Overview[];
  /** Names of the divisions the county lies in, by code. */
  readonly around: Readonly<Record<string, string>>;
}

/** The county's summary: its townships' put together. */
export function countyOverview(from: FromCounty): Overview {
  const { tenant, county, period, asOf, townships, around } = from;
  return {
    ...{ place: county.division, name: county.name, level: 'county', period, madeAt: asOf },
    ...{ around, from: tenant },
    figures: mergeAll(townships.map(({ figures }) => figures)),
  };
}

/**
 * What is laid in a tenant above: the townships first, in as many commits as they take, the county
 * last. Nothing where as much or newer lies there already. `there`: the county's places there.
 */
export function laidOverviews(
  above: string,
  from: FromCounty,
  there: { readonly townships: OverviewsThere; readonly county: OverviewsThere },
): Write[] {
  const county = countyOverview(from);
  const known = there.county.get(county.place);
  if (known && known.body.madeAt >= from.asOf) return [];
  const { tenant, around } = from;
  const names = { ...around, [county.place]: county.name };
  const laid = from.townships.map((each) => ({ ...each, around: names, from: tenant }));
  return [
    ...keepOverviews(above, laid, there.townships),
    ...dropOverviews(laid, there.townships),
    put(overviewRef(above, from.period, county.place), known, county),
  ];
}
