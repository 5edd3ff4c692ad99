import { decideDropLine } from '../../src/core/handover/sheet';
import { successionRef } from '../../src/core/handover/places';
import { act } from '../_backend/act';
import { gatherSuccession, subjectOf } from './gather-succession';

/** Takes a typed line off the list. */
export const dropLine = act({
  endpoint: 'handover.dropLine',
  refs: ({ tenant, input }) => ({ succession: successionRef(tenant, input.succession) }),
  gather: (call, { succession }, reader) => gatherSuccession(call, succession, reader),
  subject: subjectOf,
  decide: (facts, { input }) => decideDropLine(input.line, facts),
});
