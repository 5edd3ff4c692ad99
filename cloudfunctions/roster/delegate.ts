import { instantOf } from '../../src/core/calendar/day';
import { refused } from '../../src/core/refusal';
import { decideDelegation } from '../../src/core/roster/delegation';
import { act } from '../_backend/act';
import { grantsLentBy } from '../_backend/facts/of-person';
import { gatherStanding } from '../_backend/facts/gather-standing';

/** 代办: a seat of the caller’s own, lent for some days. */
export const delegate = act({
  endpoint: 'roster.delegate',

  about: ({ input }) => ({ division: input.scope }),

  async gather({ tenant, input, caller }, _found, reader) {
    if (!caller) throw refused('not-bound');
    const [delegate, lent] = await Promise.all([
      gatherStanding(reader, tenant, input.person),
      grantsLentBy(reader, tenant, caller.body.person),
    ]);
    return { caller, delegate, lent };
  },

  decide: (facts, { input, tenant, now, day }) =>
    decideDelegation(input, { ...facts, tenant, day, at: instantOf(now) }),
});
