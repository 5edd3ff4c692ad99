import { laidAbove } from '../../src/core/proposal/ranking-delivery';
import type { Stored } from '../../src/core/records';
import { ref } from '../../src/core/records';
import type { County } from '../../src/core/roster/county';
import { countyRef } from '../../src/core/roster/places';
import type { Store } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** A minute's share. */
const MOST_IN_A_RUN = 100;

/**
 * 逐级报送: a list that was passed on is laid before the body above in its own tenant, under the same
 * id, and then taken off the county's list. Cut off anywhere, the next run finds what lies there.
 */
export const deliverRankings: TimerStep = {
  name: 'proposal.deliverRankings',

  async run({ store }, tenant) {
    const at = { index: 'byToDeliver', equals: ['waiting'] } as const;
    const query = { collection: 'rankingList', tenants: [tenant], ...at } as const;
    const { records } = await store.find(query, { limit: MOST_IN_A_RUN });
    if (records.length === 0) return;
    const { county } = await store.read({ county: countyRef(tenant) });
    for (const list of records) {
      try {
        await deliverOne(list, county?.body, store);
      } catch (error) {
        // Changed meanwhile, or delivered by another run: the next one sees what is left.
        if (!(error instanceof Conflict)) throw error;
      }
    }
  },
};

async function deliverOne(list: Stored<'rankingList'>, county: County | undefined, store: Store) {
  const above = county?.above?.prefecture;
  if (!above) return;
  const { there } = await store.read({ there: ref('rankingList', above, list.id) });
  const from = { tenant: list.tenant, name: county.name };
  const steps = laidAbove(list, there, { tenant: above, from });
  if (steps.above.length > 0) await store.commit(steps.above);
  await store.commit(steps.here);
}
