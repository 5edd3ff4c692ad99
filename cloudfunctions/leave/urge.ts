import { instantOf } from '../../src/core/calendar/day';
import { leaveRef } from '../../src/core/leave/places';
import { urgeLeave } from '../../src/core/leave/urge';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { holdersAround } from '../_backend/facts/holders';
import { subjectOf } from './gather-leave';

/** 催办: the level above, where a request has waited too long. */
export const urge = act({
  endpoint: 'leave.urge',
  refs: ({ tenant, input }) => ({ leave: leaveRef(tenant, input.leave) }),
  async gather(call, { leave }, reader) {
    const caller = callerOrRefuse(call);
    const holders = leave
      ? await holdersAround(reader, call.tenant, leave.body.village)
      : { postings: [], grants: [] };
    return { leave, caller, holders };
  },
  subject: subjectOf,
  decide: (facts, { tenant, day, now }) => urgeLeave({ ...facts, tenant, day, at: instantOf(now) }),
});
