import { lineOfSlip } from '../../src/core/evaluation/give-by-slip';
import { decideGiveToken } from '../../src/core/evaluation/give-token';
import { lineRef, slipRef } from '../../src/core/evaluation/places';
import { act } from '../_backend/act';
import { assemblyRefs } from '../_backend/facts/evaluation';
import { hashSlipCode } from './hash-slip-code';

/** 领票 by a slip: no account, no phone number, nobody asks who. */
export const askTokenBySlip = act({
  endpoint: 'evaluation.askTokenBySlip',

  refs: ({ tenant, input }) => ({
    ...assemblyRefs(tenant, input.assembly),
    slip: slipRef(tenant, hashSlipCode(input.slip)),
  }),

  async gather({ tenant, input }, { assembly, slip }, reader) {
    const id = lineOfSlip(slip, input.assembly);
    const { line } = await reader.read({ line: lineRef(tenant, id) });
    return { assembly, line };
  },

  decide: (facts, { input, ballotSecret }) =>
    decideGiveToken({ blinded: input.blinded, means: 'slip' }, { ...facts, secret: ballotSecret }),
});
