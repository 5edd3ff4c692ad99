import { tripClaimRef } from '../../src/core/allowance/places';
import { decideTakeBackClaim } from '../../src/core/allowance/settle-claim';
import { instantOf } from '../../src/core/calendar/day';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';

/** 撤回往返: one's own claim, while nobody agreed to it. */
export const takeBackClaim = act({
  endpoint: 'allowance.takeBackClaim',

  refs: ({ tenant, input: { cadre, month, unit } }) => ({
    stored: tripClaimRef(tenant, cadre, month, unit),
  }),

  about: ({ input }) => ({ person: input.cadre }),

  gather: (call, { stored }) => ({ stored, by: callerOrRefuse(call) }),

  decide: ({ stored, by }, { now }) => decideTakeBackClaim(by, { stored, at: instantOf(now) }),
});
