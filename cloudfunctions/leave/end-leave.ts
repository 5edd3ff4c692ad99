import { leaveRef } from '../../src/core/leave/places';
import { endedBy, returnFromLeave } from '../../src/core/leave/return';
import { act } from '../_backend/act';
import { leavesOf } from '../_backend/facts/leaves';
import { gatherLeave, subjectOf } from './gather-leave';

/** 销假: back in the village on a day, on time, early or late. */
export const endLeave = act({
  endpoint: 'leave.return',
  refs: ({ tenant, input }) => ({ leave: leaveRef(tenant, input.leave) }),
  async gather(call, { leave }, reader) {
    if (!leave) return gatherLeave(call, leave, reader);
    const all = await leavesOf(reader, call.tenant, leave.body.person);
    return gatherLeave(call, endedBy(leave, all, call.input.on), reader);
  },
  subject: subjectOf,
  decide: (facts, { input }) => returnFromLeave(input.on, facts),
});
