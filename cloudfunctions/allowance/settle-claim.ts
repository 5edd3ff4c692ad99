import { tripClaimRef } from '../../src/core/allowance/places';
import { decideSettleClaim } from '../../src/core/allowance/settle-claim';
import { instantOf } from '../../src/core/calendar/day';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt } from '../_backend/facts/may-call';

/** 核对往返: the unit agrees to a claim or hands it back. */
export const settleClaim = act({
  endpoint: 'allowance.settleClaim',

  refs: ({ tenant, input: { cadre, month, unit } }) => ({
    stored: tripClaimRef(tenant, cadre, month, unit),
  }),

  gather(call, { stored }) {
    const about = { unit: call.input.unit, division: stored?.body.village };
    const actors = actorsAt(callerOrRefuse(call), 'allowance.settleClaim', about, call.day);
    return { stored, about, actors };
  },

  subject: ({ about }) => about,

  decide: ({ stored, actors }, { tenant, input, now }) =>
    decideSettleClaim(input, { tenant, at: instantOf(now), actors, stored }),
});
