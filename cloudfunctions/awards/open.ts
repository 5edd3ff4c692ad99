import { decideOpenAward } from '../../src/core/awards/open-round';
import { awardRule } from '../../src/core/awards/rule';
import { instantOf } from '../../src/core/calendar/day';
import { inOwnRight } from '../../src/core/roster/actor';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { roundsOfYear } from '../_backend/facts/awards';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt } from '../_backend/facts/may-call';
import { packOn } from '../_backend/facts/rules-in-force';

/** Opens a round, with the rule of today. */
export const open = act({
  endpoint: 'awards.open',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  gather: async (call, { county }, reader) => ({
    ...{ county: county?.body, caller: callerOrRefuse(call) },
    rounds: await roundsOfYear(reader, call.tenant, call.input.year),
  }),

  subject: ({ county }) => ({ division: county?.division }),

  decide({ county, caller, rounds }, { input, tenant, day, now }) {
    const place = { division: county?.division ?? '', name: county?.name ?? '' };
    const [actor = inOwnRight(caller)] = actorsAt(caller, 'awards.open', place, day);
    const rule = awardRule(packOn(county, day), day);
    const facts = { tenant, day, at: instantOf(now), actor, county: place, rule, rounds };
    return decideOpenAward(input, facts);
  },
});
