import { unitMonth } from '../../src/core/attendance/unit-month';
import { lastDayOf } from '../../src/core/calendar/day';
import { explain } from '../../src/core/policy/explain';
import { unitName } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { postingsOfUnit, registersOfEach, villagesOf } from '../_backend/facts/of-unit';
import { monthRules, ruleRefs } from '../_backend/facts/rules-in-force';

/** A dispatching unit looks after the people it sent: their month, wherever they are posted. */
export const showUnit = act({
  endpoint: 'attendance.unit',

  refs: ({ tenant, input }) => ruleRefs(tenant, input.month),

  async gather({ tenant, input, day }, found, reader) {
    const { unit, month } = input;
    const postings = await postingsOfUnit(reader, tenant, unit);
    const [registers, villages] = await Promise.all([
      registersOfEach(reader, tenant, postings, month),
      villagesOf(reader, tenant, postings),
    ]);
    return {
      postings: postings.map(({ body }) => body),
      registers: registers.map(({ body }) => body),
      villages: villages.map(({ body }) => body),
      context: monthRules(found, month, day),
    };
  },

  about: ({ input }) => ({ unit: input.unit }),

  decide: (facts, { input }) => ({
    output: {
      unit: unitName(input.unit),
      month: input.month,
      rows: unitMonth({ ...facts, ...input }),
      explanations: (['day-target', 'trip-counts'] as const).map((rule) =>
        explain(facts.context.pack, rule, lastDayOf(input.month)),
      ),
    },
  }),
});
