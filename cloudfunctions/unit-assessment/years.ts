import type { Day } from '../../src/core/calendar/day';
import { rolesOn } from '../../src/core/roster/caller';
import type { Caller } from '../../src/core/roster/caller';
import { countyRef, unitName } from '../../src/core/roster/places';
import { explain } from '../../src/core/policy/explain';
import { yearsToAssess } from '../../src/core/unit-assessment/open';
import { unitAssessmentRule } from '../../src/core/unit-assessment/rule';
import { unitAssessmentStateWords } from '../../src/core/unit-assessment/words';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { collect } from '../_backend/facts/collect';
import { mayCallAbout } from '../_backend/facts/may-call';
import { packOn } from '../_backend/facts/rules-in-force';
import type { Reader } from '../_backend/ports';

/** Every year there is; for who answers for a unit, what was concluded of it. */
export const years = act({
  endpoint: 'unit-assessment.years',
  refs: ({ tenant }) => ({ county: countyRef(tenant) }),
  about: () => ({}),

  async gather(call, { county }, reader) {
    const { tenant, day } = call;
    const caller = callerOrRefuse(call);
    const query = { collection: 'unitAssessmentYear', tenants: [tenant], index: 'byYear' } as const;
    const [found, own] = await Promise.all([
      collect(reader, { ...query, descending: true }),
      ownAssessments(reader, tenant, caller, day),
    ]);
    return { county: county?.body, caller, found, own };
  },

  decide({ county, caller, found, own }, { day }) {
    const pack = packOn(county, day);
    const division = county?.division ?? '';
    const ofCounty = mayCallAbout(caller, 'unit-assessment.open', { division }, day);
    const open = found.map(({ body }) => body.year);
    const rule = unitAssessmentRule(pack, day);
    const all = ofCounty ? found : [];
    return {
      output: {
        county: ofCounty,
        years: all.map(({ body }) => ({
          ...{ year: body.year, openedByName: body.openedByName },
          waiting: body.answered.length > 0,
        })),
        mayOpen: ofCounty && rule ? yearsToAssess(day).filter((each) => !open.includes(each)) : [],
        own: own.map(({ body }) => ({
          ...{ year: body.year, unit: body.unit, unitName: unitName(body.unit) },
          stateWords: unitAssessmentStateWords[body.state],
        })),
        explanations: [explain(pack, 'unit-assessment', day)],
      },
    };
  },
});

async function ownAssessments(reader: Reader, tenant: string, caller: Caller, day: Day) {
  const units = rolesOn(caller, day).filter(({ role }) => role === 'unit-officer');
  const found = await Promise.all(
    units.map(({ scope }) => {
      const at = { index: 'byUnit', equals: [scope], descending: true } as const;
      return collect(reader, { collection: 'unitAssessment', tenants: [tenant], ...at });
    }),
  );
  return found.flat();
}
