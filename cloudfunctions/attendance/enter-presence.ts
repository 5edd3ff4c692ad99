import { decideEntry } from '../../src/core/attendance/enter';
import { presenceRef, registerRef } from '../../src/core/attendance/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt } from '../_backend/facts/may-call';
import { postingsOf } from '../_backend/facts/of-person';

/** A paper line or an officer's entry for somebody else. */
export const enterPresence = act({
  endpoint: 'attendance.enter',

  refs: ({ tenant, input }) => ({
    presence: presenceRef(tenant, input.cadre, input.day),
    register: registerRef(tenant, input.cadre, input.village, input.day),
  }),

  async gather(call, found, reader) {
    const postings = await postingsOf(reader, call.tenant, call.input.cadre);
    return {
      ...found,
      actors: actorsAt(
        callerOrRefuse(call),
        'attendance.enter',
        { division: call.input.village },
        call.day,
      ),
      postings: postings.map(({ body }) => body),
    };
  },

  // `decide` makes sure that the cadre is posted to that village.
  about: ({ input }) => ({ division: input.village }),

  decide: (facts, call) => decideEntry({ ...call, ...facts }),
});
