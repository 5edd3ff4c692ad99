import { daysOfQuarter } from '../../src/core/calendar/quarter';
import { decideAddToRoll } from '../../src/core/evaluation/add-to-roll';
import { partsOfAssembly } from '../../src/core/evaluation/places';
import { refused } from '../../src/core/refusal';
import { act } from '../_backend/act';
import { aboutAssembly, assemblyRefs, linesOf, villagePeople } from '../_backend/facts/evaluation';

/** 加名单: of the roster, or by name in the room. */
export const addToRoll = act({
  endpoint: 'evaluation.addToRoll',
  about: aboutAssembly,
  refs: ({ tenant, input }) => assemblyRefs(tenant, input.assembly),

  async gather({ tenant, input, day }, { assembly, round }, reader) {
    const { village, quarter } = partsOfAssembly(input.assembly);
    // Whoever was posted here in the quarter is rated, and votes with the cadres or not at all.
    const since = daysOfQuarter(quarter).from;
    const [lines, people] = await Promise.all([
      linesOf(reader, tenant, input.assembly),
      villagePeople(reader, tenant, { village, since, day }),
    ]);
    return { assembly, round, lines, people };
  },

  decide({ round, ...facts }, { input, tenant }) {
    if (!round) throw refused('assembly-unknown');
    const { smallest } = round.body.form;
    return decideAddToRoll(input.lines, { ...facts, tenant, smallest });
  },
});
