import { decideOpenAssessment } from '../../src/core/assessment/open-round';
import { assessmentRoundId, assessmentRoundRef } from '../../src/core/assessment/places';
import { assessmentRule } from '../../src/core/assessment/rule';
import { instantOf } from '../../src/core/calendar/day';
import { inOwnRight } from '../../src/core/roster/actor';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt } from '../_backend/facts/may-call';
import { packOn } from '../_backend/facts/rules-in-force';

/** Opens a round, with the rule of today; a timer makes its sheets. */
export const open = act({
  endpoint: 'assessment.open',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather(call, { county }, reader) {
    const { tenant, input } = call;
    const id = assessmentRoundId(county?.body.division ?? '', input.year, input.time);
    const { before } = await reader.read({ before: assessmentRoundRef(tenant, id) });
    return { county: county?.body, caller: callerOrRefuse(call), before };
  },

  subject: ({ county }) => ({ division: county?.division }),

  decide({ county, caller, before }, { input, tenant, day, now }) {
    const place = { division: county?.division ?? '', name: county?.name ?? '' };
    const [actor = inOwnRight(caller)] = actorsAt(caller, 'assessment.open', place, day);
    const rule = assessmentRule(packOn(county, day), input.time, day);
    const facts = { tenant, day, at: instantOf(now), actor, county: place, rule, before };
    return decideOpenAssessment(input, facts);
  },
});
