import { decideCallOff } from '../../src/core/handover/ask';
import { successionIn } from '../../src/core/handover/deed';
import { successionRef } from '../../src/core/handover/places';
import { act } from '../_backend/act';
import { gatherSuccession, subjectOf } from './gather-succession';

/** Nobody is sent after all. */
export const callOff = act({
  endpoint: 'handover.callOff',
  refs: ({ tenant, input }) => ({ succession: successionRef(tenant, input.succession) }),
  gather: (call, { succession }, reader) => gatherSuccession(call, succession, reader),
  subject: subjectOf,
  decide: (facts, { input }) =>
    decideCallOff(input.reason, successionIn(['asked', 'named'], facts), facts),
});
