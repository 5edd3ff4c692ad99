import { instantOf } from '../../src/core/calendar/day';
import { deliver } from '../../src/core/leave/filing';
import { leaveInWords } from '../../src/core/leave/words';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** A minute's share. */
const MOST_IN_A_RUN = 100;

/**
 * 备案, 抄报: granted leave is laid before the bodies of its route. One commit for each, which also
 * takes it off the list; two runners at once deliver once.
 */
export const deliverFilings: TimerStep = {
  name: 'leave.deliverFilings',

  async run({ store, now }, tenant) {
    const at = { index: 'byToDeliver', equals: ['waiting'] } as const;
    const query = { collection: 'leave', tenants: [tenant], ...at } as const;
    const { records } = await store.find(query, { limit: MOST_IN_A_RUN });
    for (const leave of records) {
      try {
        await store.commit(deliver(leave, leaveInWords(leave.body), instantOf(now())));
      } catch (error) {
        // Changed meanwhile, or delivered by another run: the next one sees what is left.
        if (!(error instanceof Conflict)) throw error;
      }
    }
  },
};
