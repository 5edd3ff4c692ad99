import { instantOf } from '../../src/core/calendar/day';
import { refused } from '../../src/core/refusal';
import { countyRef } from '../../src/core/roster/places';
import { decideOpenYear } from '../../src/core/unit-assessment/open';
import { unitAssessmentYearRef } from '../../src/core/unit-assessment/places';
import { unitAssessmentRule } from '../../src/core/unit-assessment/rule';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt } from '../_backend/facts/may-call';
import { packOn } from '../_backend/facts/rules-in-force';

/** Opens a year. */
export const open = act({
  endpoint: 'unit-assessment.open',
  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather({ tenant, input }, { county }, reader) {
    const division = county?.body.division ?? '';
    const at = unitAssessmentYearRef(tenant, division, input.year);
    const { before } = await reader.read({ before: at });
    return { county: county?.body, division, before };
  },

  subject: ({ division }) => ({ division }),

  decide({ county, division, before }, call) {
    const { tenant, day, now, input } = call;
    const [actor] = actorsAt(callerOrRefuse(call), 'unit-assessment.open', { division }, day);
    if (!actor) throw refused('out-of-scope');
    const rule = unitAssessmentRule(packOn(county, day), day);
    const facts = { tenant, day, at: instantOf(now), actor, division, rule, before };
    return decideOpenYear(input.year, facts);
  },
});
