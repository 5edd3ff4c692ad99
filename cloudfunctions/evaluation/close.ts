import { instantOf } from '../../src/core/calendar/day';
import { decideClose } from '../../src/core/evaluation/close-assembly';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { aboutAssembly, assemblyRefs } from '../_backend/facts/evaluation';

/** 结束投票. */
export const close = act({
  endpoint: 'evaluation.close',
  about: aboutAssembly,
  refs: ({ tenant, input }) => assemblyRefs(tenant, input.assembly),
  gather: (call, { assembly }) => ({ assembly, caller: callerOrRefuse(call) }),
  decide: (facts, { now }) => decideClose({ ...facts, at: instantOf(now) }),
});
