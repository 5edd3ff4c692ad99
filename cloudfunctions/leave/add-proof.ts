import { instantOf } from '../../src/core/calendar/day';
import { fileRef } from '../../src/core/files/places';
import { leaveRef } from '../../src/core/leave/places';
import { addProof } from '../../src/core/leave/prove';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { subjectOf } from './gather-leave';

/** 补证明: one picture more to one's own request. */
export const addProofPicture = act({
  endpoint: 'leave.addProof',

  refs: ({ tenant, input }) => ({
    leave: leaveRef(tenant, input.leave),
    file: fileRef(tenant, input.file),
  }),

  gather: (call, found) => ({ ...found, by: callerOrRefuse(call).person }),

  subject: subjectOf,

  decide: (facts, { now }) => addProof({ ...facts, at: instantOf(now) }),
});
