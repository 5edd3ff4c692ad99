import { instantOf } from '../../src/core/calendar/day';
import { remindOf } from '../../src/core/leave/remind-of';
import { holdersAround } from '../_backend/facts/holders';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** A minute's share. */
const MOST_IN_A_RUN = 100;

/** Requests that wait: who decides is reminded, and after three days the level above sees them. */
export const remind: TimerStep = {
  name: 'leave.remind',

  async run({ store, now }, tenant) {
    const at = now();
    const range = { from: '0', until: instantOf(at + 1) };
    const query = { collection: 'leave', tenants: [tenant], index: 'byLookAt', range } as const;
    const { records } = await store.find(query, { limit: MOST_IN_A_RUN });
    for (const leave of records) {
      try {
        const holders = await holdersAround(store, tenant, leave.body.village);
        await store.commit(remindOf(leave, holders, at));
      } catch (error) {
        // Decided meanwhile, or looked at by another run.
        if (!(error instanceof Conflict)) throw error;
      }
    }
  },
};
