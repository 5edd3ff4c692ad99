import { successionRef } from '../../src/core/handover/places';
import { decideAddLine } from '../../src/core/handover/sheet';
import { act } from '../_backend/act';
import { gatherSuccession, subjectOf } from './gather-succession';

const CODE_LENGTH = 8;

/** Types one line of what is handed over. */
export const addLine = act({
  endpoint: 'handover.addLine',
  refs: ({ tenant, input }) => ({ succession: successionRef(tenant, input.succession) }),

  async gather(call, { succession }, reader) {
    const facts = await gatherSuccession(call, succession, reader);
    return { ...facts, code: call.randomCode(CODE_LENGTH) };
  },

  subject: subjectOf,
  decide: (facts, { input }) => decideAddLine(input, facts),
});
