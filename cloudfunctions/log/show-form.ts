import { postingOn } from '../../src/core/attendance/open-register';
import { refuseUnwritable } from '../../src/core/log/write';
import { kindsOn } from '../../src/core/log/kinds-of-work';
import { entriesOn } from '../../src/core/log/in-month';
import { earliestDay, MOST_LOG_PHOTOS } from '../../src/core/log/limits';
import { logMonthRef } from '../../src/core/log/places';
import { explain } from '../../src/core/policy/explain';
import { workKinds } from '../../src/core/policy/kinds/work-words';
import { refused } from '../../src/core/refusal';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';

/** What is known before one writes: nothing of it is asked. */
export const showForm = act({
  endpoint: 'log.form',

  refs: ({ tenant, day }) => ({ county: ruleRefs(tenant, day).county }),

  about: ({ input }) => ({ person: input.cadre }),

  async gather(call, { county }, reader) {
    const { tenant, input } = call;
    const day = input.day ?? call.day;
    const posting = postingOn(callerOrRefuse(call).postings, day);
    const { village, month } = posting
      ? await reader.read({
          village: villageRef(tenant, posting.village),
          month: logMonthRef(tenant, input.cadre, posting.village, day),
        })
      : {};
    return { day, posting, village, month, pack: packOn(county?.body, day) };
  },

  decide({ day, posting, village, month, pack }, call) {
    refuseUnwritable(day, call.day);
    if (!posting) throw refused('no-posting', { day }, { field: 'day' });
    return {
      output: {
        ...{ day, village: posting.village, villageName: village?.body.name ?? posting.village },
        ...{ earliest: earliestDay(call.day), latest: call.day },
        kinds: kindsOn(pack, day).map((kind) => ({ kind, text: workKinds[kind] })),
        entries: entriesOn(month?.body, day),
        mostPhotos: MOST_LOG_PHOTOS,
        explanations: [explain(pack, 'work-kinds', day), explain(pack, 'work-log', day)],
      },
    };
  },
});
