import { remove } from '../../src/core/records';
import { keptSince } from '../../src/core/sharing/queue-sendings';
import { Conflict, MOST_WRITES } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** What was sent to a group, or given up, is cleared away after 30 days; a minute's share each run. */
export const dropSendings: TimerStep = {
  name: 'sharing.dropSendings',

  async run({ store, now }, tenant) {
    const range = { from: '0', until: keptSince(now()) };
    const query = {
      collection: 'robotSending',
      tenants: [tenant],
      index: 'byTime',
      range,
    } as const;
    const { records } = await store.find(query, { limit: MOST_WRITES });
    const settled = records.filter(({ body }) => ['sent', 'given-up'].includes(body.state));
    if (settled.length === 0) return;
    await store.commit(settled.map((each) => remove(each))).catch((error: unknown) => {
      if (!(error instanceof Conflict)) throw error;
    });
  },
};
