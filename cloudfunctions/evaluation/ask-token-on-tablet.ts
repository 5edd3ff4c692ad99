import { decideGiveToken } from '../../src/core/evaluation/give-token';
import { lineRef } from '../../src/core/evaluation/places';
import { act } from '../_backend/act';
import { aboutAssembly, assemblyRefs } from '../_backend/facts/evaluation';

/** 领票 on the tablet of the room, for somebody on the roll. */
export const askTokenOnTablet = act({
  endpoint: 'evaluation.askTokenOnTablet',
  about: aboutAssembly,

  refs: ({ tenant, input }) => ({
    ...assemblyRefs(tenant, input.assembly),
    line: lineRef(tenant, input.line),
  }),

  gather: (_call, { assembly, line }) => ({ assembly, line }),

  decide: (facts, { input, ballotSecret }) =>
    decideGiveToken(
      { blinded: input.blinded, means: 'tablet' },
      { ...facts, secret: ballotSecret },
    ),
});
