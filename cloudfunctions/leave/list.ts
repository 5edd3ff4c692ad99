import { within } from '../../src/core/calendar/day';
import { ownSeats } from '../../src/core/roster/delegation';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { leavesOf, overdueLeaves, waitingLeaves } from '../_backend/facts/leaves';
import { mayCall } from '../_backend/facts/may-call';
import { showLeave } from './show-leave';

/** My requests, and those of others that wait for me. */
export const list = act({
  endpoint: 'leave.list',

  about: () => ({}),

  async gather(call, _found, reader) {
    const { tenant, day } = call;
    const caller = callerOrRefuse(call);
    const [mine, waiting, overdue] = await Promise.all([
      leavesOf(reader, tenant, caller.person),
      waitingLeaves(reader, tenant, caller, day),
      overdueLeaves(reader, tenant, caller, day),
    ]);
    const codes = [...new Set([...mine, ...waiting, ...overdue].map(({ body }) => body.village))];
    const villages = await reader.read(
      Object.fromEntries(codes.map((code) => [code, villageRef(tenant, code)])),
    );
    return { caller, mine, waiting, overdue, villages };
  },

  decide({ caller, mine, waiting, overdue, villages }, { day }) {
    const show = (each: (typeof mine)[number]) =>
      showLeave(each, villages[each.body.village]?.body.name ?? each.body.village);
    return {
      output: {
        mayApply: caller.postings.some((posting) => within(day, posting)),
        receives: mayCall(caller, 'leave.filings', day),
        mine: mine.reverse().map(show),
        waiting: waiting.map(show),
        overdue: overdue.map(show),
        mayLend: ownSeats(caller, day).length > 0,
      },
    };
  },
});
