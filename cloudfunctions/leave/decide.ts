import { decideLeave } from '../../src/core/leave/decide';
import { leaveRef } from '../../src/core/leave/places';
import { act } from '../_backend/act';
import { holdersAround } from '../_backend/facts/holders';
import { gatherLeave, subjectOf } from './gather-leave';

/** 审批: granted, refused or handed back, by who holds the seat that its route names. */
export const decide = act({
  endpoint: 'leave.decide',
  refs: ({ tenant, input }) => ({ leave: leaveRef(tenant, input.leave) }),
  async gather(call, { leave }, reader) {
    const village = leave?.body.village;
    const [facts, holders] = await Promise.all([
      gatherLeave(call, leave, reader),
      village ? holdersAround(reader, call.tenant, village) : { postings: [], grants: [] },
    ]);
    return { ...facts, holders };
  },
  subject: subjectOf,
  decide: (facts, { input }) => decideLeave(input, facts),
});
