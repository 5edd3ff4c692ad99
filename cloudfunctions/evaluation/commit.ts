import { instantOf } from '../../src/core/calendar/day';
import { decideCommit } from '../../src/core/evaluation/commit';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { issuesOf } from '../_backend/facts/issues';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { answererOf, answerersIn } from './answerers';

/** 承诺上榜: what the team promises the people of a village, by when, and who answers for it. */
export const commit = act({
  endpoint: 'evaluation.commit',

  refs: ({ tenant, input, day }) => ({
    village: villageRef(tenant, input.village),
    county: ruleRefs(tenant, day).county,
  }),

  about: ({ input }) => ({ division: input.village }),

  async gather(call, { village, county }, reader) {
    const { tenant, input, day } = call;
    const [issues, answerers] = await Promise.all([
      issuesOf(reader, tenant, input.village),
      answerersIn(reader, call, input.village),
    ]);
    const pack = packOn(county?.body, day);
    return { village, issues, answerers, pack, caller: callerOrRefuse(call) };
  },

  decide({ answerers, ...facts }, { input, tenant, day, now }) {
    const answerer = answererOf(input, answerers) ?? { name: '' };
    return decideCommit({ ...input, answerer }, { ...facts, tenant, day, at: instantOf(now) });
  },
});
