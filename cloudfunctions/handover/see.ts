import { decideSee } from '../../src/core/handover/finish';
import { successionRef } from '../../src/core/handover/places';
import { act } from '../_backend/act';
import { gatherSuccession, oldPosting, subjectOf } from './gather-succession';

/** The township has seen what was handed over: the old posting ends. */
export const see = act({
  endpoint: 'handover.see',
  refs: ({ tenant, input }) => ({ succession: successionRef(tenant, input.succession) }),

  async gather(call, { succession }, reader) {
    const [facts, old] = await Promise.all([
      gatherSuccession(call, succession, reader),
      oldPosting(reader, call.tenant, succession),
    ]);
    return { ...facts, old };
  },

  subject: subjectOf,
  decide: (facts) => decideSee(facts),
});
