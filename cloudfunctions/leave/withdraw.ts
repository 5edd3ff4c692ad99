import { leaveRef } from '../../src/core/leave/places';
import { withdrawLeave } from '../../src/core/leave/withdraw';
import { act } from '../_backend/act';
import { gatherLeave, subjectOf } from './gather-leave';

/** 撤回: one's own request, while nothing of it has begun. */
export const withdraw = act({
  endpoint: 'leave.withdraw',
  refs: ({ tenant, input }) => ({ leave: leaveRef(tenant, input.leave) }),
  gather: (call, { leave }, reader) => gatherLeave(call, leave, reader),
  subject: subjectOf,
  decide: (facts) => withdrawLeave(facts),
});
