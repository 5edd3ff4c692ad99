import { instantOf, monthOf, within } from '../../src/core/calendar/day';
import { decideCorrection } from '../../src/core/attendance/correct';
import { presenceRef } from '../../src/core/attendance/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt } from '../_backend/facts/may-call';
import { postingsOf, registersOfYear } from '../_backend/facts/of-person';

/** A dated correction of a sheet that was summed up, or the settling of one that waits. */
export const correct = act({
  endpoint: 'attendance.correct',

  refs: ({ tenant, input }) => ({ presence: presenceRef(tenant, input.cadre, input.day) }),

  async gather(call, { presence }, reader) {
    const { tenant, input } = call;
    const month = monthOf(input.day);
    const [postings, year] = await Promise.all([
      postingsOf(reader, tenant, input.cadre),
      registersOfYear(reader, tenant, input.cadre, month),
    ]);
    const posting = postings.find(({ body }) => within(input.day, body))?.body;
    const about = { division: posting?.village };
    return {
      actors: actorsAt(callerOrRefuse(call), 'attendance.correct', about, call.day),
      presence,
      registers: year.filter(({ body }) => body.month === month),
      posting,
    };
  },

  subject: ({ posting }) => ({ division: posting?.village }),

  decide: (facts, { input, now }) => decideCorrection({ ...facts, input, at: instantOf(now) }),
});
