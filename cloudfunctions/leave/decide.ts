import { decideLeave } from '../../src/core/leave/decide';
import { leaveRef } from '../../src/core/leave/places';
import { act } from '../_backend/act';
import { gatherLeave, subjectOf } from './gather-leave';

/** 审批: granted, refused or handed back, by who holds the seat that its route names. */
export const decide = act({
  endpoint: 'leave.decide',
  refs: ({ tenant, input }) => ({ leave: leaveRef(tenant, input.leave) }),
  gather: (call, { leave }, reader) => gatherLeave(call, leave, reader),
  subject: subjectOf,
  decide: (facts, { input }) => decideLeave(input, facts),
});
