import { monthOf } from '../../src/core/calendar/day';
import { describeDay, kindOfDay } from '../../src/core/calendar/workdays';
import { todayOf } from '../../src/core/attendance/today';
import { act } from '../_backend/act';
import { peopleIn, postingsIn, registersIn, villagesIn } from '../_backend/facts/in-division';
import { monthRules, ruleRefs } from '../_backend/facts/rules-in-force';

/** Who is in the village today: four reads of lists, however many villages. */
export const showToday = act({
  endpoint: 'attendance.today',

  refs: ({ tenant, input, day }) => ruleRefs(tenant, input.day ?? day),

  async gather({ tenant, input, day }, found, reader) {
    const month = monthOf(input.day ?? day);
    const [postings, registers, villages, people] = await Promise.all([
      postingsIn(reader, tenant, input.division),
      registersIn(reader, tenant, input.division, month),
      villagesIn(reader, tenant, input.division),
      peopleIn(reader, tenant, input.division),
    ]);
    const context = monthRules(found, month, day);
    return { context, postings, registers, villages, people };
  },

  about: ({ input }) => ({ division: input.division }),

  decide({ context, postings, registers, villages, people }, { input, day }) {
    const shown = input.day ?? day;
    const output = todayOf({
      day: shown,
      context,
      postings: postings.map(({ body }) => body),
      registers: registers.map(({ body }) => body),
      villages: villages.map(({ body }) => body),
      phones: new Map(people.map(({ id, body }) => [id, body.phone])),
    });
    const { calendar } = context;
    const dayOff = kindOfDay(shown, calendar) !== 'workday';
    return {
      output: { day: shown, dayKind: describeDay(shown, calendar), dayOff, ...output },
    };
  },
});
