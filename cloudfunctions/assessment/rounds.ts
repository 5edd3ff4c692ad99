import type { Output } from '../../src/contract/contract';
import { yearsToAssess } from '../../src/core/assessment/open-round';
import { assessmentRoundId } from '../../src/core/assessment/places';
import { assessmentBasis, timesOn } from '../../src/core/assessment/rule';
import { roundInWords } from '../../src/core/assessment/words';
import { bodies } from '../../src/core/policy/kinds/bodies';
import { valueAt } from '../../src/core/policy/value-at';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { collect } from '../_backend/facts/collect';
import { mayCallAbout } from '../_backend/facts/may-call';
import { packOn } from '../_backend/facts/rules-in-force';
import { showRoundHead } from './show-sheet';

/** Every round there was, and what the document of today lets one open. */
export const rounds = act({
  endpoint: 'assessment.rounds',
  about: () => ({}),

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather(call, { county }, reader) {
    const at = { index: 'byYear', descending: true } as const;
    const query = { collection: 'assessmentRound', tenants: [call.tenant], ...at } as const;
    const found = await collect(reader, query);
    return { county: county?.body, caller: callerOrRefuse(call), found };
  },

  decide({ county, caller, found }, { day }) {
    const pack = packOn(county, day);
    const division = county?.division ?? '';
    const opens = mayCallAbout(caller, 'assessment.open', { division }, day);
    const open: Output<'assessment.rounds'>['mayOpen'] = yearsToAssess(day).flatMap((year) =>
      timesOn(pack, day)
        .filter((time) => !found.some(({ id }) => id === assessmentRoundId(division, year, time)))
        .map((time) => ({ year, time, title: roundInWords({ year, time }) })),
    );
    const led = pack && valueAt(pack, 'assessment', day)?.led;
    return {
      output: {
        rounds: found.map(showRoundHead),
        mayOpen: opens ? open : [],
        ...(led ? { led: bodies[led] } : {}),
        explanations: assessmentBasis(pack, day),
      },
    };
  },
});
