import { instantOf } from '../../src/core/calendar/day';
import { tripRef } from '../../src/core/attendance/places';
import { decideTrip, tripRegisterRefs, tripsAround } from '../../src/core/attendance/trip';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { postingsOf, tripsOf } from '../_backend/facts/of-person';

/** 出差: one record, and its days in the register of every month it touches. */
export const recordTrip = act({
  endpoint: 'attendance.recordTrip',

  refs: ({ tenant, input }) => ({ trip: tripRef(tenant, input.cadre, input.from) }),

  async gather(call, { trip }, reader) {
    const { tenant, input } = call;
    const [postings, others, registers] = await Promise.all([
      postingsOf(reader, tenant, input.cadre),
      tripsOf(reader, tenant, input.cadre, tripsAround(input.from)),
      reader.read(tripRegisterRefs(tenant, input.cadre, input.village, input.from)),
    ]);
    return {
      trip,
      others: others.map(({ body }) => body),
      registers: Object.values(registers),
      postings: postings.map(({ body }) => body),
      caller: callerOrRefuse(call),
    };
  },

  // `decide` makes sure that the cadre is posted to that village.
  about: ({ input }) => ({ person: input.cadre, division: input.village }),

  decide: (facts, call) => decideTrip({ ...call, ...facts, at: instantOf(call.now) }),
});
