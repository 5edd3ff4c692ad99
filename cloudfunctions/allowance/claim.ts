import { decideClaim } from '../../src/core/allowance/decide-claim';
import { tripClaimRef } from '../../src/core/allowance/places';
import { instantOf, lastDayOf } from '../../src/core/calendar/day';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';

/** 报往返: one's own return trips of a month. */
export const claim = act({
  endpoint: 'allowance.claim',

  refs: ({ tenant, input: { cadre, month, unit } }) => ({
    county: ruleRefs(tenant, month).county,
    stored: tripClaimRef(tenant, cadre, month, unit),
  }),

  about: ({ input }) => ({ person: input.cadre }),

  gather: (call, { county, stored }) => ({
    ...{ stored, by: callerOrRefuse(call) },
    pack: packOn(county?.body, lastDayOf(call.input.month)),
  }),

  decide({ by, ...facts }, { tenant, input, now, day }) {
    return decideClaim(input, by, { ...facts, tenant, today: day, at: instantOf(now) });
  },
});
