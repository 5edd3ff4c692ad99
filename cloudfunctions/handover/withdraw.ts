import { decideWithdraw } from '../../src/core/handover/apply';
import { successionRef } from '../../src/core/handover/places';
import { act } from '../_backend/act';
import { gatherSuccession, subjectOf } from './gather-succession';

/** Takes back one's own application. */
export const withdraw = act({
  endpoint: 'handover.withdraw',
  refs: ({ tenant, input }) => ({ succession: successionRef(tenant, input.succession) }),
  gather: (call, { succession }, reader) => gatherSuccession(call, succession, reader),
  subject: subjectOf,
  decide: (facts) => decideWithdraw(facts),
});
