import { previewLeave } from '../../src/core/leave/ask';
import { isAfterwards } from '../../src/core/leave/period';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { gatherAsking } from './gather-asking';
import { showRoute } from './show-leave';

/** Who will decide and why, before anything is sent. */
export const preview = act({
  endpoint: 'leave.preview',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  about: ({ caller }) => ({ person: caller?.body.person }),

  gather(call, { county }, reader) {
    const { tenant, day, input } = call;
    const asking = { tenant, day, county, input, caller: callerOrRefuse(call) };
    return gatherAsking(asking, reader);
  },

  decide(facts, { input, day }) {
    const { route, days } = previewLeave(input, facts);
    const afterwards = isAfterwards(input.from, day);
    return { output: { days, afterwards, route: showRoute(route) } };
  },
});
