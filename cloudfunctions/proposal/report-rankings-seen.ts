import { seenBelow } from '../../src/core/proposal/ranking-delivery';
import type { Stored } from '../../src/core/records';
import { ref } from '../../src/core/records';
import type { Store } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** A minute's share. */
const MOST_IN_A_RUN = 100;

/** 已阅 goes back to the county a list came from: first its own, then off the list here. */
export const reportRankingsSeen: TimerStep = {
  name: 'proposal.reportRankingsSeen',

  async run({ store }, tenant) {
    const at = { index: 'byToReport', equals: ['waiting'] } as const;
    const query = { collection: 'rankingList', tenants: [tenant], ...at } as const;
    const { records } = await store.find(query, { limit: MOST_IN_A_RUN });
    for (const list of records) {
      try {
        await reportOne(list, store);
      } catch (error) {
        // Changed meanwhile: the next run compares anew.
        if (!(error instanceof Conflict)) throw error;
      }
    }
  },
};

async function reportOne(list: Stored<'rankingList'>, store: Store): Promise<void> {
  const from = list.body.from?.tenant ?? list.tenant;
  const { own } = await store.read({ own: ref('rankingList', from, list.id) });
  const steps = seenBelow(list, own);
  if (!steps) return;
  if (steps.county.length > 0) await store.commit(steps.county);
  await store.commit(steps.here);
}
