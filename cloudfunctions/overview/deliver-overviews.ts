import { laidOverviews } from '../../src/core/overview/deliver';
import type { FromCounty } from '../../src/core/overview/deliver';
import { afterDelivery, toDeliver } from '../../src/core/overview/looks';
import type { OverviewPeriod } from '../../src/core/overview/overview';
import { overviewRunRef } from '../../src/core/overview/places';
import { replace } from '../../src/core/records';
import type { County } from '../../src/core/roster/county';
import { countyRef } from '../../src/core/roster/places';
import { codesWithin } from '../_backend/facts/in-division';
import { byPlace, overviewsIn } from '../_backend/facts/overview';
import type { Store } from '../_backend/ports';
import { Conflict, MOST_WRITES } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/**
 * What a county's look came to is laid before the prefecture and the province, in their own tenants:
 * counts by place, no name of a person. First there, then off the county's list; cut off anywhere,
 * the next run finds what lies there already.
 */
export const deliverOverviews: TimerStep = {
  name: 'overview.deliver',

  async run({ store }, tenant) {
    const { run, county } = await store.read({
      run: overviewRunRef(tenant),
      county: countyRef(tenant),
    });
    const waiting = run ? toDeliver(run.body) : [];
    const above = aboveOf(county?.body);
    if (!run || !county || waiting.length === 0 || above.length === 0) return;
    try {
      const around = await namesAround(store, above);
      for (const each of waiting) {
        const townships = await townshipsOf(store, tenant, each.period);
        const from = { tenant, county: county.body, around, townships, ...each };
        for (const place of above) await layBefore(store, place, from);
      }
      await store.commit([replace(run, afterDelivery(run.body, waiting))]);
    } catch (error) {
      // Looked through or delivered again meanwhile: the next run sees what is left.
      if (!(error instanceof Conflict)) throw error;
    }
  },
};

function aboveOf(county: County | undefined): string[] {
  const { prefecture, province } = county?.above ?? {};
  return [prefecture, province].filter((tenant) => tenant !== undefined);
}

/** What the bodies above are called, by their divisions. */
async function namesAround(store: Store, above: readonly string[]) {
  const found = await store.read(
    Object.fromEntries(above.map((tenant) => [tenant, countyRef(tenant)])),
  );
  return Object.fromEntries(
    Object.values(found).flatMap((body) =>
      body ? [[body.body.division, body.body.name] as const] : [],
    ),
  );
}

async function townshipsOf(store: Store, tenant: string, period: OverviewPeriod) {
  const found = await overviewsIn(store, tenant, { period, level: 'township' }, {});
  return found.map(({ body }) => body);
}

/** In order, so that the county comes last: what it says is never ahead of its townships. */
async function layBefore(store: Store, above: string, from: FromCounty): Promise<void> {
  const { period, county } = from;
  const range = codesWithin(county.division);
  const [townships, counties] = await Promise.all([
    overviewsIn(store, above, { period, level: 'township' }, range),
    overviewsIn(store, above, { period, level: 'county' }, range),
  ]);
  const there = { townships: byPlace(townships), county: byPlace(counties) };
  const writes = laidOverviews(above, from, there);
  for (let at = 0; at < writes.length; at += MOST_WRITES) {
    await store.commit(writes.slice(at, at + MOST_WRITES));
  }
}
