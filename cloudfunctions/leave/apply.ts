import { instantOf } from '../../src/core/calendar/day';
import { decideAsk } from '../../src/core/leave/ask';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { gatherAsking } from './gather-asking';

/** 请假: asks, or asks again what was handed back. */
export const apply = act({
  endpoint: 'leave.apply',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  about: ({ caller }) => ({ person: caller?.body.person }),

  gather(call, { county }, reader) {
    const { tenant, day, input } = call;
    const asking = { tenant, day, county, from: input.from, caller: callerOrRefuse(call) };
    return gatherAsking(asking, reader);
  },

  decide: (facts, { input, tenant, now }) =>
    decideAsk(input, { ...facts, tenant, at: instantOf(now) }),
});
