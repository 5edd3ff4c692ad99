import type { Day } from '../../src/core/calendar/day';
import { addDays, dayOf } from '../../src/core/calendar/day';
import type { Stored, Write } from '../../src/core/records';
import { cutShort, ownSeats, putAway } from '../../src/core/roster/delegation';
import { grantsLent, grantsOf, postingsOf } from '../_backend/facts/of-person';
import type { Reader } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';
import { gatherStanding } from '../_backend/facts/gather-standing';

/**
 * A lent seat ends with the seat it was lent from: a posting or grant that was ended on the roster
 * takes it along, within a minute. What is over leaves the caller record.
 */
export const cutDelegations: TimerStep = {
  name: 'roster.cutDelegations',

  async run({ store, now }, tenant) {
    for (const grant of await grantsLent(store, tenant)) {
      const writes = await writesFor(store, grant, dayOf(now()));
      if (writes.length === 0) continue;
      try {
        await store.commit(writes);
      } catch (error) {
        // Changed meanwhile: the next run sees how it stands then.
        if (!(error instanceof Conflict)) throw error;
      }
    }
  },
};

async function writesFor(reader: Reader, grant: Stored<'grant'>, day: Day): Promise<Write[]> {
  const { body, tenant } = grant;
  const { to = day, lentBy = '' } = body;
  const delegate = await gatherStanding(reader, tenant, body.person);
  if (!delegate) return [];
  if (to < day) return putAway(grant, delegate);
  const last = await lastOfSeat(reader, tenant, { ...body, lentBy }, day);
  return last !== undefined && last < to ? cutShort(grant, delegate, last) : [];
}

/** The last day of the seat itself; yesterday where it is over; nothing where it has no end. */
async function lastOfSeat(
  reader: Reader,
  tenant: string,
  { lentBy, role, scope }: { lentBy: string; role: string; scope: string },
  day: Day,
): Promise<Day | undefined> {
  const [postings, grants] = await Promise.all([
    postingsOf(reader, tenant, lentBy),
    grantsOf(reader, tenant, lentBy),
  ]);
  const held = {
    postings: postings.map(({ body }) => body),
    grants: grants.map(({ body }) => body),
  };
  const seat = ownSeats(held, day).find((each) => each.role === role && each.scope === scope);
  return seat ? seat.to : addDays(day, -1);
}
