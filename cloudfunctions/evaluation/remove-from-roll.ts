import { lineRef } from '../../src/core/evaluation/places';
import { decideRemoveFromRoll } from '../../src/core/evaluation/remove-from-roll';
import { act } from '../_backend/act';
import { aboutAssembly, assemblyRefs, slipBySerial } from '../_backend/facts/evaluation';

/** Takes somebody off the roll whose right was not used. */
export const removeFromRoll = act({
  endpoint: 'evaluation.removeFromRoll',
  about: aboutAssembly,

  refs: ({ tenant, input }) => ({
    ...assemblyRefs(tenant, input.assembly),
    line: lineRef(tenant, input.line),
  }),

  async gather({ tenant, input }, { assembly, line }, reader) {
    const serial = line?.body.slip;
    const at = { assembly: input.assembly, serial: serial ?? '' };
    return { assembly, line, slip: serial ? await slipBySerial(reader, tenant, at) : undefined };
  },

  decide: (facts) => decideRemoveFromRoll(facts),
});
