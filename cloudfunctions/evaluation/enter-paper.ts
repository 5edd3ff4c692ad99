import { decideEnterPaper } from '../../src/core/evaluation/enter-paper';
import { paperRef } from '../../src/core/evaluation/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { aboutAssembly, assemblyRefs, linesOf } from '../_backend/facts/evaluation';

/** 录纸票: two people, each without sight of the other's. */
export const enterPaper = act({
  endpoint: 'evaluation.enterPaper',
  about: aboutAssembly,

  refs: ({ tenant, input: { assembly, party } }) => ({
    ...assemblyRefs(tenant, assembly),
    first: paperRef(tenant, assembly, party, 'first'),
    second: paperRef(tenant, assembly, party, 'second'),
  }),

  async gather(call, { assembly, round, first, second }, reader) {
    const lines = await linesOf(reader, call.tenant, call.input.assembly);
    const known = { assembly, round, first, second, caller: callerOrRefuse(call) };
    return { ...known, lines: lines.map(({ body }) => body) };
  },

  decide: (facts, { input, tenant }) => decideEnterPaper(input, { ...facts, tenant }),
});
