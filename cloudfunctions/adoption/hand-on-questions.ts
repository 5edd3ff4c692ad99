import { deskFor, handOn } from '../../src/core/adoption/hand-on';
import { questionDeskRef } from '../../src/core/adoption/places';
import { addDays, dayOf, instantOf } from '../../src/core/calendar/day';
import type { Stored } from '../../src/core/records';
import { holdersAround } from '../_backend/facts/holders';
import type { Ports } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** A minute's share; each open question is looked at once a day. */
const MOST_IN_A_RUN = 50;

/** A question whose answerer has left goes to whom the village's questions go to now. */
export const handOnQuestions: TimerStep = {
  name: 'adoption.handOnQuestions',

  async run(ports, tenant) {
    const range = { from: '0', until: addDays(dayOf(ports.now()), 1) };
    const query = { collection: 'question', tenants: [tenant], index: 'byLookAt', range } as const;
    const { records } = await ports.store.find(query, { limit: MOST_IN_A_RUN });
    for (const question of records) {
      try {
        await lookAt(ports, question);
      } catch (error) {
        // Answered meanwhile, or its desk changed: the next run looks again.
        if (!(error instanceof Conflict)) throw error;
      }
    }
  },
};

async function lookAt({ store, now }: Ports, question: Stored<'question'>): Promise<void> {
  const { tenant, body } = question;
  const [day, at] = [dayOf(now()), instantOf(now())];
  const holders = await holdersAround(store, tenant, body.village);
  const { addressee } = deskFor(body, holders, day);
  const desks = await store.read({
    desk: questionDeskRef(tenant, body.waitsAt ?? ''),
    next: questionDeskRef(tenant, addressee),
  });
  const { desk, next } = desks;
  await store.commit(handOn(question, { day, at, holders, desk, next }));
}
