import { calendarYearRef } from '../../src/core/calendar/places';
import { checkYear, keepPastDays } from '../../src/core/calendar/check-year';
import { put } from '../../src/core/records';
import { act } from '../_backend/act';
import { calendarOf, ruleRefs } from '../_backend/facts/rules-in-force';

/** A year's official arrangement, entered by the county; a later entry replaces an earlier one, for days to come. */
export const loadCalendar = act({
  endpoint: 'policy.loadCalendar',

  refs: ({ tenant, input }) => ruleRefs(tenant, `${input.year}`),

  gather: (_call, found) => found,

  subject: ({ county }) => ({ division: county?.body.division }),

  decide(records, { tenant, input, day }) {
    checkYear(input);
    keepPastDays(input, calendarOf(records), day);
    const write = put(calendarYearRef(tenant, input.year), records.calendarYear, input);
    return { output: { year: input.year }, writes: [write] };
  },
});
