import { instantOf } from '../../src/core/calendar/day';
import { decideCount } from '../../src/core/evaluation/count';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { aboutAssembly, assemblyRefs } from '../_backend/facts/evaluation';
import { gatherBox } from './gather-box';

/** 开箱计票: the answer says that it was done, and nothing of the ballots. */
export const count = act({
  endpoint: 'evaluation.count',
  about: aboutAssembly,
  refs: ({ tenant, input }) => assemblyRefs(tenant, input.assembly),

  async gather(call, { assembly, round }, reader) {
    const box = await gatherBox(reader, call.tenant, call.input.assembly);
    return { ...box, assembly, round, caller: callerOrRefuse(call) };
  },

  decide: (facts, { tenant, now, ballotSecret }) =>
    decideCount({ ...facts, tenant, at: instantOf(now), secret: ballotSecret }),
});
