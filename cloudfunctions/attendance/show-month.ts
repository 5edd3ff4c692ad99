import type { Output } from '../../src/contract/contract';
import { lastDayOf } from '../../src/core/calendar/day';
import { marksOf } from '../../src/core/attendance/marks';
import { personMonth } from '../../src/core/attendance/person-month';
import { summarise } from '../../src/core/attendance/target';
import { explain, ruleNames } from '../../src/core/policy/explain';
import { refused } from '../../src/core/refusal';
import { personRef, unitName, villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { postingsOf, registersOfYear } from '../_backend/facts/of-person';
import { monthRules, ruleRefs } from '../_backend/facts/rules-in-force';
import { showCorrection, showFacts, showStep } from './show-words';

/** One cadre's month: every day with its mark and why, and how it stands against the target. */
export const showMonth = act({
  endpoint: 'attendance.month',

  refs: ({ tenant, input }) => ({
    ...ruleRefs(tenant, input.month),
    person: personRef(tenant, input.cadre),
  }),

  async gather({ tenant, input, day }, found, reader) {
    const [stored, records] = await Promise.all([
      postingsOf(reader, tenant, input.cadre),
      registersOfYear(reader, tenant, input.cadre, input.month),
    ]);
    const postings = stored.map(({ body }) => body);
    const year = records.map(({ body }) => body);
    const sheet = personMonth(input.month, postings, year);
    const { village } = sheet
      ? await reader.read({ village: villageRef(tenant, sheet.village) })
      : {};
    const known = year.some((each) => each.month === input.month);
    const context = monthRules(found, input.month, day);
    return { person: found.person?.body, sheet, year, known, village: village?.body, context };
  },

  subject: ({ sheet }, { input }) => ({
    person: input.cadre,
    division: sheet?.village,
    unit: sheet?.unit,
  }),

  decide({ person, sheet, year, known, village, context }, { input }) {
    if (!person) throw refused('person-unknown');
    if (!sheet) throw refused('not-posted-in-month', { name: person.name, month: input.month });
    const earlier = year.filter((each) => each.month < input.month);
    const output: Output<'attendance.month'> = {
      cadre: input.cadre,
      name: person.name,
      month: input.month,
      village: sheet.village,
      villageName: village?.name ?? sheet.village,
      unit: unitName(sheet.unit),
      state: known ? sheet.state : 'none',
      days: marksOf(sheet, context).map(({ facts, ...mark }) => ({
        ...mark,
        facts: showFacts(facts),
      })),
      summary: summarise(sheet, earlier, context),
      steps: sheet.steps.map(showStep),
      corrections: sheet.corrections.map(showCorrection),
      explanations: ruleNames.map((rule) => explain(context.pack, rule, lastDayOf(input.month))),
    };
    return { output };
  },
});
