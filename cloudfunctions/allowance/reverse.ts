import { paidRef } from '../../src/core/allowance/places';
import { decideReversal } from '../../src/core/allowance/reverse-payment';
import { instantOf } from '../../src/core/calendar/day';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt } from '../_backend/facts/may-call';

/** 冲销: an entry that should not stand, taken back by another. */
export const reverse = act({
  endpoint: 'allowance.reverse',

  refs: ({ tenant, input: { cadre, month, unit } }) => ({
    stored: paidRef(tenant, cadre, month, unit),
  }),

  gather(call, { stored }) {
    const about = { unit: call.input.unit, division: stored?.body.village };
    const actors = actorsAt(callerOrRefuse(call), 'allowance.reverse', about, call.day);
    return { stored, about, actors };
  },

  subject: ({ about }) => about,

  decide: ({ stored, actors }, { tenant, input, now }) =>
    decideReversal(input, { tenant, at: instantOf(now), actors, stored }),
});
