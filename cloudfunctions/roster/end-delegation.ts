import { instantOf } from '../../src/core/calendar/day';
import { ref } from '../../src/core/records';
import { endDelegation as decideEnd } from '../../src/core/roster/delegation';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { gatherStanding } from '../_backend/facts/gather-standing';

/** Ends a 代办 early, by whoever lent the seat or stands in. */
export const endDelegation = act({
  endpoint: 'roster.endDelegation',

  refs: ({ tenant, input }) => ({ grant: ref('grant', tenant, input.delegation) }),

  async gather(call, { grant }, reader) {
    const caller = callerOrRefuse(call);
    const person = grant?.body.person;
    const delegate = person ? await gatherStanding(reader, call.tenant, person) : undefined;
    return { grant, delegate, caller };
  },

  subject: () => ({}),

  decide: (facts, { tenant, now, day }) => decideEnd({ ...facts, tenant, day, at: instantOf(now) }),
});
