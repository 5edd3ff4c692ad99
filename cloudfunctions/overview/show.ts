import type { Output } from '../../src/contract/contract';
import type { Instant } from '../../src/core/calendar/day';
import { lastDayOf } from '../../src/core/calendar/day';
import { mergeAll, noFigures } from '../../src/core/overview/figures';
import type { Overview, OverviewPeriod, OverviewRun } from '../../src/core/overview/overview';
import { overviewRef, overviewRunRef } from '../../src/core/overview/places';
import { nameOf, placesBelow } from '../../src/core/overview/places-below';
import { explain } from '../../src/core/policy/explain';
import type { County } from '../../src/core/roster/county';
import { isAboveCounties } from '../../src/core/roster/county';
import { act } from '../_backend/act';
import { codesWithin } from '../_backend/facts/in-division';
import { overviewsIn } from '../_backend/facts/overview';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';

type Shown = Output<'overview.show'>;

const COUNTY_DIGITS = 6;
const rules = ['day-target', 'trip-counts', 'payment-rhythm'] as const;

/** A place's summaries of a month and of now, and those of the places right below it. */
export const show = act({
  endpoint: 'overview.show',

  refs: ({ tenant, input }) => ({
    county: ruleRefs(tenant, input.month).county,
    run: overviewRunRef(tenant),
  }),

  about: ({ input }) => ({ division: input.division }),

  async gather({ tenant, input }, { county, run }, reader) {
    const { division, month } = input;
    const above = county !== undefined && isAboveCounties(county.body);
    const of = { tenant, division, above, run: run?.body };
    const [ofMonth, now] = await Promise.all([
      gatherPeriod(reader, { ...of, period: month }),
      gatherPeriod(reader, { ...of, period: 'now' }),
    ]);
    return { county: county?.body, above, ofMonth, now };
  },

  decide({ county, above, ofMonth, now }, { input }) {
    const { division, month } = input;
    const both = [...ofMonth.found, ...now.found];
    const pack = above ? undefined : packOn(county, lastDayOf(month));
    const output: Shown = {
      ...{ place: division, name: nameOfDivision(division, county, both), month },
      figures: mergeAll(ofMonth.found.map(({ figures }) => figures)),
      now: mergeAll(now.found.map(({ figures }) => figures)),
      ...(ofMonth.asOf ? { monthAsOf: ofMonth.asOf } : {}),
      ...(now.asOf ? { nowAsOf: now.asOf } : {}),
      places: sideBySide(division, ofMonth.found, now.found),
      records: !above,
      explanations: above ? [] : rules.map((rule) => explain(pack, rule, lastDayOf(month))),
    };
    return { output };
  },
});

interface PeriodOf {
  readonly tenant: string;
  readonly division: string;
  readonly period: OverviewPeriod;
  readonly above: boolean;
  readonly run: OverviewRun | undefined;
}

/**
 * The summaries that a division’s figures are put together from: counties where it is wider than one,
 * else townships. In a tenant above as of when the counties’ were laid there, the oldest of them.
 */
async function gatherPeriod(reader: Reader, { tenant, division, period, above, run }: PeriodOf) {
  const wide = above && division.length < COUNTY_DIGITS;
  const level = wide ? 'county' : 'township';
  const stored = await overviewsIn(reader, tenant, { period, level }, codesWithin(division));
  const found = stored.map(({ body }) => body);
  if (!above) return { found, asOf: run?.looks[period]?.asOf ?? oldest(found) };
  if (wide) return { found, asOf: oldest(found) };
  const { county } = await reader.read({
    county: overviewRef(tenant, period, division.slice(0, COUNTY_DIGITS)),
  });
  return { found, asOf: county?.body.madeAt };
}

function oldest(found: readonly Overview[]): Instant | undefined {
  return found.map(({ madeAt }) => madeAt).sort()[0];
}

function nameOfDivision(division: string, county: County | undefined, found: readonly Overview[]) {
  if (county?.division === division) return county.name;
  return nameOf(division, found) ?? division;
}

function sideBySide(
  division: string,
  ofMonth: readonly Overview[],
  now: readonly Overview[],
): Shown['places'] {
  const [months, nows] = [placesBelow(division, ofMonth), placesBelow(division, now)];
  const codes = [...new Set([...months, ...nows].map(({ place }) => place))].sort();
  return codes.map((place) => {
    const month = months.find((each) => each.place === place);
    const current = nows.find((each) => each.place === place);
    return {
      ...{ place, name: month?.name ?? current?.name ?? place },
      ...{ figures: month?.figures ?? noFigures, now: current?.figures ?? noFigures },
    };
  });
}
