import { leaveRef } from '../../src/core/leave/places';
import { returnFromLeave } from '../../src/core/leave/return';
import { act } from '../_backend/act';
import { gatherLeave, subjectOf } from './gather-leave';

/** 销假: back in the village on a day, on time, early or late. */
export const endLeave = act({
  endpoint: 'leave.return',
  refs: ({ tenant, input }) => ({ leave: leaveRef(tenant, input.leave) }),
  gather: (call, { leave }, reader) => gatherLeave(call, leave, reader),
  subject: subjectOf,
  decide: (facts, { input }) => returnFromLeave(input.on, facts),
});
