import { refused } from '../../src/core/refusal';
import { unitName } from '../../src/core/roster/places';
import { unitAssessmentYearRef } from '../../src/core/unit-assessment/places';
import type { UnitAssessment } from '../../src/core/unit-assessment/assessment';
import { conclusionWords, unitAssessmentStateWords } from '../../src/core/unit-assessment/words';
import { act } from '../_backend/act';
import { collect } from '../_backend/facts/collect';
import { postingsIn } from '../_backend/facts/in-division';

/** Every unit with people in the county in a year, with what was concluded of it. */
export const units = act({
  endpoint: 'unit-assessment.units',
  about: ({ input }) => ({ division: input.division }),

  refs: ({ tenant, input }) => ({
    round: unitAssessmentYearRef(tenant, input.division, input.year),
  }),

  async gather({ tenant, input }, { round }, reader) {
    const { year, division } = input;
    const at = { tenants: [tenant], index: 'byYear', equals: [year] } as const;
    const [postings, found] = await Promise.all([
      postingsIn(reader, tenant, division),
      collect(reader, { collection: 'unitAssessment', ...at }),
    ]);
    const posted = postings
      .filter(({ body: { from, to } }) => {
        return from <= `${year}-12-31` && (to === undefined || to >= `${year}-01-01`);
      })
      .map(({ body }) => body.unit);
    return { round, names: [...new Set(posted)], found };
  },

  decide({ round, names, found }, { input, day }) {
    if (!round) throw refused('unit-assessment-not-open', { year: input.year });
    const by = new Map(found.map(({ body }) => [body.unit, body]));
    return {
      output: {
        units: [...new Set([...by.keys(), ...names])].map((unit) => ({
          ...{ unit, unitName: unitName(unit) },
          ...shown(by.get(unit), day),
        })),
        explanations: [...round.body.explanations],
      },
    };
  },
});

function shown(one: UnitAssessment | undefined, day: string) {
  if (!one) return { stateWords: '还没有结论', overdue: false };
  const { state, conclusion, dueBy } = one;
  const mends = state === 'rectifying';
  return {
    stateWords: unitAssessmentStateWords[state],
    ...(state === 'taken-back' ? {} : { conclusionWords: conclusionWords[conclusion] }),
    ...(mends && dueBy ? { dueBy } : {}),
    overdue: mends && dueBy !== undefined && day > dueBy,
  };
}
