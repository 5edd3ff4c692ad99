import { decideStop } from '../../src/core/handover/review';
import { successionRef } from '../../src/core/handover/places';
import { act } from '../_backend/act';
import { gatherSuccession, subjectOf } from './gather-succession';

/** One stop of an application's route. */
export const review = act({
  endpoint: 'handover.review',
  refs: ({ tenant, input }) => ({ succession: successionRef(tenant, input.succession) }),
  gather: (call, { succession }, reader) => gatherSuccession(call, succession, reader),
  subject: subjectOf,
  decide: (facts, { input }) => decideStop(input, facts),
});
