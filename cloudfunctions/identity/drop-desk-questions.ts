import { instantOf } from '../../src/core/calendar/day';
import { remove } from '../../src/core/records';
import type { TimerStep } from '../_backend/timer-step';
import { Conflict, MOST_WRITES } from '../_backend/ports';

/** Scan codes that ran out go: a browser that asked once may never come back. */
export const dropDeskQuestions: TimerStep = {
  name: 'identity.dropDeskQuestions',

  async run({ store, now }, tenant) {
    const { records } = await store.find(
      {
        collection: 'deskSignIn',
        tenants: [tenant],
        index: 'byExpires',
        range: { until: instantOf(now()) },
      },
      { limit: MOST_WRITES },
    );
    // A PC that asks anew at this moment keeps its question; the rest goes with the next run.
    await store.commit(records.map((each) => remove(each))).catch((error: unknown) => {
      if (!(error instanceof Conflict)) throw error;
    });
  },
};
