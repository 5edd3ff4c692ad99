import { dayOf } from '../../src/core/calendar/day';
import { withoutAnswer } from '../../src/core/history';
import { replace } from '../../src/core/records';
import type { Ports } from '../_backend/ports';
import { Conflict, MOST_WRITES } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** A minute's share, so that a long pause is caught up with bit by bit. */
const MOST_COMMITS = 20;

/** Answers kept for repeated calls go after 30 days; what was changed stays on record. */
export const dropKeptAnswers: TimerStep = {
  name: 'timers.dropKeptAnswers',

  async run(ports, tenant) {
    for (let commits = 0; commits < MOST_COMMITS; commits += 1) {
      if (!(await dropSome(ports, tenant))) return;
    }
  },
};

/** True while there may be more. A conflict means another timer run was here first. */
async function dropSome({ store, now }: Ports, tenant: string): Promise<boolean> {
  const { records } = await store.find(
    {
      collection: 'act',
      tenants: [tenant],
      index: 'byKeptUntil',
      range: { from: '0', until: dayOf(now()) },
    },
    { limit: MOST_WRITES },
  );
  if (records.length === 0) return false;
  try {
    await store.commit(records.map((act) => replace(act, withoutAnswer(act.body))));
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    return false;
  }
  return records.length === MOST_WRITES;
}
