import { dayOf, instantOf } from '../../../src/core/calendar/day';
import { laidOverviews } from '../../../src/core/overview/deliver';
import { keepOverviews } from '../../../src/core/overview/keep';
import { periodsOn } from '../../../src/core/overview/looks';
import type { Look, Overview, OverviewPeriod } from '../../../src/core/overview/overview';
import { overviewRunRef } from '../../../src/core/overview/places';
import { insert } from '../../../src/core/records';
import { overviewOf, overviewRuleRefs, townshipFrom } from '../facts/overview';
import type { Store } from '../ports';
import { DEMO_ABOVE, DEMO_TENANT, demoCounty, demoOffice } from './tenant';

/** So many periods are there at the first look; the timers make the older months. */
const PERIODS = 3;
const none = new Map<never, never>();

/**
 * The county's summaries as its timers would have made them last, laid before the prefecture too: once
 * the county stands, since they are counted from it. A start that is cut off here leaves them to the timers.
 */
export async function makeDemoOverviews(store: Store, now: number): Promise<void> {
  const at = instantOf(now);
  const looks: Record<OverviewPeriod, Look> = {};
  for (const period of periodsOn(dayOf(now)).slice(0, PERIODS)) {
    const townships = await madeOf(store, now, period);
    const around = { [demoOffice.division]: demoOffice.name };
    const of = { tenant: DEMO_TENANT, county: demoCounty, period, asOf: at, townships, around };
    const there = { townships: none, county: none };
    await store.commit(laidOverviews(DEMO_ABOVE, of, there));
    await store.commit(keepOverviews(DEMO_TENANT, townships, none));
    looks[period] = { began: at, next: '', done: true, asOf: at, delivered: at };
  }
  await store.commit([insert(overviewRunRef(DEMO_TENANT), { looks })]);
}

async function madeOf(store: Store, now: number, period: OverviewPeriod): Promise<Overview[]> {
  const where = { tenant: DEMO_TENANT, day: dayOf(now), madeAt: instantOf(now) };
  const rules = await store.read(overviewRuleRefs(where, period));
  const made: Overview[] = [];
  let township = await townshipFrom(store, DEMO_TENANT, '');
  while (township) {
    made.push(await overviewOf(store, where, { township, period }, rules));
    township = await townshipFrom(store, DEMO_TENANT, township.after);
  }
  return made;
}
