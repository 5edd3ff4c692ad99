import { decideGiveToken } from '../../src/core/evaluation/give-token';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { assemblyRefs, lineOfPerson } from '../_backend/facts/evaluation';

/** 领票 by one's own phone. Leaves no act record: the blinded number is its key, and no time is kept. */
export const askToken = act({
  endpoint: 'evaluation.askToken',
  refs: ({ tenant, input }) => assemblyRefs(tenant, input.assembly),

  async gather(call, { assembly }, reader) {
    const { person } = callerOrRefuse(call);
    const at = { person, assembly: call.input.assembly };
    return { assembly, line: await lineOfPerson(reader, call.tenant, at) };
  },

  decide: (facts, { input, ballotSecret }) =>
    decideGiveToken({ blinded: input.blinded, means: 'phone' }, { ...facts, secret: ballotSecret }),
});
