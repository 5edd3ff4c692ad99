import { lineRef } from '../../src/core/evaluation/places';
import { decideSurrender } from '../../src/core/evaluation/surrender-for-paper';
import { act } from '../_backend/act';
import { aboutAssembly, assemblyRefs } from '../_backend/facts/evaluation';

/** 换纸票. */
export const surrenderForPaper = act({
  endpoint: 'evaluation.surrenderForPaper',
  about: aboutAssembly,

  refs: ({ tenant, input }) => ({
    ...assemblyRefs(tenant, input.assembly),
    line: lineRef(tenant, input.line),
  }),

  gather: (_call, { assembly, line }) => ({ assembly, line }),
  decide: (facts) => decideSurrender(facts),
});
