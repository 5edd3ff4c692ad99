import { lineRef } from '../../src/core/evaluation/places';
import { decideHandSlip, serialOf } from '../../src/core/evaluation/slips';
import { act } from '../_backend/act';
import { aboutAssembly, assemblyRefs, slipBySerial } from '../_backend/facts/evaluation';

/** 发票条. */
export const handSlip = act({
  endpoint: 'evaluation.handSlip',
  about: aboutAssembly,

  refs: ({ tenant, input }) => ({
    ...assemblyRefs(tenant, input.assembly),
    line: lineRef(tenant, input.line),
  }),

  async gather({ tenant, input }, { assembly, line }, reader) {
    const find = (serial: string) =>
      slipBySerial(reader, tenant, { assembly: input.assembly, serial });
    const held = line?.body.slip;
    const [slip, before] = await Promise.all([
      find(serialOf(Number(input.serial))),
      held ? find(held) : undefined,
    ]);
    return { assembly, line, slip, before };
  },

  decide: (facts) => decideHandSlip(facts),
});
