import { within } from '../../src/core/calendar/day';
import { roundRef } from '../../src/core/evaluation/places';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { assembliesIn } from '../_backend/facts/evaluation';
import { postingsIn } from '../_backend/facts/in-division';
import { showAssembly } from './show-assembly';

/** The assemblies of a division in a quarter, and the villages with somebody posted that have none. */
export const list = act({
  endpoint: 'evaluation.list',
  about: ({ input }) => ({ division: input.division }),
  refs: ({ tenant, input }) => ({ round: roundRef(tenant, input.quarter) }),

  async gather({ tenant, input, day }, { round }, reader) {
    const { division, quarter } = input;
    const [assemblies, postings] = await Promise.all([
      assembliesIn(reader, tenant, division, quarter),
      postingsIn(reader, tenant, division),
    ]);
    const posted = postings.filter(({ body }) => within(day, body)).map(({ body }) => body.village);
    const held = new Set(assemblies.map(({ body }) => body.village));
    const without = [...new Set(posted)].filter((village) => !held.has(village)).sort();
    const villages = await reader.read(
      Object.fromEntries(without.map((code) => [code, villageRef(tenant, code)])),
    );
    const named = without.map((village) => ({
      village,
      villageName: villages[village]?.body.name ?? village,
    }));
    return { round, assemblies, without: named };
  },

  decide: ({ round, assemblies, without }) => ({
    output: {
      round: round?.body.state ?? 'none',
      ...(round ? { lastDay: round.body.form.lastDay } : {}),
      assemblies: assemblies.map(showAssembly),
      without,
    },
  }),
});
