import { lineRef, partsOfAssembly } from '../../src/core/evaluation/places';
import { decideRateSigned } from '../../src/core/evaluation/rate-signed';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { assemblyRefs, lineOfPerson } from '../_backend/facts/evaluation';

/** 署名评议: one's own, or on the tablet for somebody on the roll. */
export const rateSigned = act({
  endpoint: 'evaluation.rateSigned',
  refs: ({ tenant, input }) => assemblyRefs(tenant, input.assembly),

  async gather(call, { assembly, round }, reader) {
    const { tenant, input } = call;
    const { person } = callerOrRefuse(call);
    const own = () => lineOfPerson(reader, tenant, { person, assembly: input.assembly });
    const named = async (id: string) => (await reader.read({ line: lineRef(tenant, id) })).line;
    const line = await (input.line ? named(input.line) : own());
    return { assembly, round, line, person };
  },

  /** Whoever names nobody means themselves. */
  subject: ({ line, person }, { input }) =>
    input.line
      ? { person: line?.body.person, division: partsOfAssembly(input.assembly).village }
      : { person },

  decide: (facts, { input, tenant }) => decideRateSigned(input, { ...facts, tenant }),
});
