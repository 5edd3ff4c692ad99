import {
  MOST_IN_DIGEST,
  digestDay,
  digestId,
  digestRef,
  makeDigest,
  spanOf,
} from '../../src/core/publicity/digest';
import { isAboveCounties } from '../../src/core/roster/county';
import { countyRef } from '../../src/core/roster/places';
import type { Store } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** Puts together what was published in the week before, on Monday, once. */
export const makeDigests: TimerStep = {
  name: 'publicity.makeDigests',

  async run({ store, now }, tenant) {
    const { county } = await store.read({ county: countyRef(tenant) });
    if (!county || isAboveCounties(county.body)) return;
    await makeOnce(store, { tenant, county: county.body.division, day: digestDay(now()) });
  },
};

/** Made already, or by another runner just now: the same, since the week is over. */
async function makeOnce(
  store: Store,
  at: { readonly tenant: string; readonly county: string; readonly day: string },
): Promise<void> {
  const { tenant, county, day } = at;
  const { digest } = await store.read({ digest: digestRef(tenant, digestId(county, day)) });
  if (digest) return;
  const index = { index: 'byCounty', equals: [county], range: spanOf(day) } as const;
  const query = { collection: 'publishedStory', tenants: [tenant], ...index } as const;
  const { records } = await store.find(query, { limit: MOST_IN_DIGEST });
  const writes = makeDigest(
    at,
    records.map(({ body }) => body),
  );
  try {
    if (writes.length > 0) await store.commit(writes);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}
