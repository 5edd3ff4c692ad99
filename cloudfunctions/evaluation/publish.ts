import { instantOf } from '../../src/core/calendar/day';
import { decidePublish } from '../../src/core/evaluation/close-assembly';
import { resultRef } from '../../src/core/evaluation/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { aboutAssembly, assemblyRefs } from '../_backend/facts/evaluation';

/** 公布结果. */
export const publish = act({
  endpoint: 'evaluation.publish',
  about: aboutAssembly,

  refs: ({ tenant, input }) => ({
    ...assemblyRefs(tenant, input.assembly),
    result: resultRef(tenant, input.assembly),
  }),

  gather: (call, { assembly, result }) => ({ assembly, result, caller: callerOrRefuse(call) }),
  decide: (facts, { now }) => decidePublish({ ...facts, at: instantOf(now) }),
});
