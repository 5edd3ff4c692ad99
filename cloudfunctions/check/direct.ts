import { instantOf, within } from '../../src/core/calendar/day';
import { decideDirect } from '../../src/core/check/direct';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { postingsOf } from '../_backend/facts/of-person';
import { packOn } from '../_backend/facts/rules-in-force';

const NUMBER_LENGTH = 12;

/** 指定督查: one cadre, with why. */
export const direct = act({
  endpoint: 'check.direct',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather(call, { county }, reader) {
    const { tenant, day, input, randomCode } = call;
    const stored = await postingsOf(reader, tenant, input.cadre);
    return {
      caller: callerOrRefuse(call),
      pack: packOn(county?.body, day),
      postings: stored.map(({ body }) => body),
      number: randomCode(NUMBER_LENGTH),
    };
  },

  // Where the cadre is posted on the day; on a day with no posting, where they last were.
  subject({ postings }, { input }) {
    const posting = postings.find((each) => within(input.on, each)) ?? postings.at(-1);
    return { division: posting?.village };
  },

  decide: (facts, { input, tenant, day, now }) =>
    decideDirect(input, { ...facts, tenant, day, at: instantOf(now) }),
});
