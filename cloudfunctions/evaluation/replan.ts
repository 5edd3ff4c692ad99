import { instantOf } from '../../src/core/calendar/day';
import { decideReplan } from '../../src/core/evaluation/plan';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { aboutAssembly, assemblyRefs } from '../_backend/facts/evaluation';

/** Another day or place, until it opens. */
export const replan = act({
  endpoint: 'evaluation.replan',
  about: aboutAssembly,
  refs: ({ tenant, input }) => assemblyRefs(tenant, input.assembly),
  gather: (call, { assembly }) => ({ assembly, caller: callerOrRefuse(call) }),
  decide: (facts, { input, day, now }) =>
    decideReplan(input, { ...facts, today: day, at: instantOf(now) }),
});
