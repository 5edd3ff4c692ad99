import { calendarYearRef } from '../../src/core/calendar/places';
import { checkYear } from '../../src/core/calendar/check-year';
import { put } from '../../src/core/records';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';

/** A year's official arrangement, entered by the county; a later entry replaces an earlier one. */
export const loadCalendar = act({
  endpoint: 'policy.loadCalendar',

  refs: ({ tenant, input }) => ({
    county: countyRef(tenant),
    loaded: calendarYearRef(tenant, input.year),
  }),

  gather: (_call, found) => found,

  subject: ({ county }) => ({ division: county?.body.division }),

  decide({ loaded }, { tenant, input }) {
    checkYear(input);
    const write = put(calendarYearRef(tenant, input.year), loaded, input);
    return { output: { year: input.year }, writes: [write] };
  },
});
