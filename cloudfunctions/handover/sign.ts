import { successionRef } from '../../src/core/handover/places';
import { decideSign } from '../../src/core/handover/sheet';
import { act } from '../_backend/act';
import { gatherSuccession, subjectOf } from './gather-succession';
import { openThings } from './open-things';

/** Signs the list; the township can put down why who goes does not. */
export const sign = act({
  endpoint: 'handover.sign',
  refs: ({ tenant, input }) => ({ succession: successionRef(tenant, input.succession) }),

  async gather(call, { succession }, reader) {
    const [facts, open] = await Promise.all([
      gatherSuccession(call, succession, reader),
      openThings(reader, call.tenant, succession),
    ]);
    return { ...facts, open };
  },

  subject: subjectOf,
  decide: (facts, { input }) => decideSign(input.instead, facts),
});
