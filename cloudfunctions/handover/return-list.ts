import { decideReturnList } from '../../src/core/handover/sheet';
import { successionRef } from '../../src/core/handover/places';
import { act } from '../_backend/act';
import { gatherSuccession, subjectOf } from './gather-succession';

/** The list goes back with what is wrong. */
export const returnList = act({
  endpoint: 'handover.returnList',
  refs: ({ tenant, input }) => ({ succession: successionRef(tenant, input.succession) }),
  gather: (call, { succession }, reader) => gatherSuccession(call, succession, reader),
  subject: subjectOf,
  decide: (facts, { input }) => decideReturnList(input.text, facts),
});
