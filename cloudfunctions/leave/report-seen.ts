import { filingRef, reportSeen } from '../../src/core/leave/filing';
import type { Stored } from '../../src/core/records';
import type { Store } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** A minute's share. */
const MOST_IN_A_RUN = 100;

/** 已阅 goes back to the county a filing came from: first its copy, then off the list here. */
export const reportSeenFilings: TimerStep = {
  name: 'leave.reportSeen',

  async run({ store }, tenant) {
    const at = { index: 'byToReport', equals: ['waiting'] } as const;
    const query = { collection: 'filing', tenants: [tenant], ...at } as const;
    const { records } = await store.find(query, { limit: MOST_IN_A_RUN });
    for (const filing of records) {
      try {
        await reportOne(filing, store);
      } catch (error) {
        // Changed meanwhile: the next run compares anew.
        if (!(error instanceof Conflict)) throw error;
      }
    }
  },
};

async function reportOne(filing: Stored<'filing'>, store: Store): Promise<void> {
  const from = filing.body.from?.tenant ?? filing.tenant;
  const { copy } = await store.read({ copy: filingRef(from, filing.id) });
  const steps = reportSeen(filing, copy);
  if (!steps) return;
  if (steps.county.length > 0) await store.commit(steps.county);
  await store.commit(steps.here);
}
