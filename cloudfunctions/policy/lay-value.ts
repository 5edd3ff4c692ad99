import { instantOf } from '../../src/core/calendar/day';
import { checkLaid } from '../../src/core/policy/laid-value';
import { sayValue } from '../../src/core/policy/words';
import { replace } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { packOn } from '../_backend/facts/rules-in-force';

/** The county fills a value, or lays one over the pack's, from a day on; what held before stays. */
export const layValue = act({
  endpoint: 'policy.layValue',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  gather: (_call, { county }) => county,

  subject: (county) => ({ division: county?.body.division }),

  decide(county, call) {
    if (!county) throw refused('county-unknown');
    const { input, day, now } = call;
    const { from, document } = input;
    const { pack, rule, value } = checkLaid(packOn(county.body, from), input, day);
    const { person: by, name: byName } = callerOrRefuse(call);
    const laid = { pack: pack.id, rule, from, value, document, by, byName, at: instantOf(now) };
    const values = [...(county.body.values ?? []), laid];
    return {
      output: { rule, from, text: sayValue(rule, value) },
      writes: [replace(county, { ...county.body, values })],
    };
  },
});
