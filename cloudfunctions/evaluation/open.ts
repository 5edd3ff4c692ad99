import { instantOf } from '../../src/core/calendar/day';
import { decideOpen } from '../../src/core/evaluation/open-assembly';
import { partsOfAssembly } from '../../src/core/evaluation/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { aboutAssembly, assemblyRefs, linesOf } from '../_backend/facts/evaluation';
import { postingsIn } from '../_backend/facts/in-division';

/** 开始评议. */
export const open = act({
  endpoint: 'evaluation.open',
  about: aboutAssembly,
  refs: ({ tenant, input }) => assemblyRefs(tenant, input.assembly),

  async gather(call, { assembly, round }, reader) {
    const { tenant, input } = call;
    const { village } = partsOfAssembly(input.assembly);
    const [lines, postings] = await Promise.all([
      linesOf(reader, tenant, input.assembly),
      postingsIn(reader, tenant, village),
    ]);
    return {
      ...{ assembly, round, caller: callerOrRefuse(call) },
      lines: lines.map(({ body }) => body),
      postings: postings.map(({ body }) => body),
    };
  },

  decide: (facts, { day, now, ballotSecret }) =>
    decideOpen({ ...facts, today: day, at: instantOf(now), secret: ballotSecret }),
});
