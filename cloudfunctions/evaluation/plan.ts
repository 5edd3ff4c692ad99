import { instantOf } from '../../src/core/calendar/day';
import { CODE_LENGTH } from '../../src/core/evaluation/fingerprint';
import { resultRef, roundRef } from '../../src/core/evaluation/places';
import { decidePlan } from '../../src/core/evaluation/plan';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { assembliesIn } from '../_backend/facts/evaluation';

/** 安排一场评议会, or the re-test of one. */
export const plan = act({
  endpoint: 'evaluation.plan',
  about: ({ input }) => ({ division: input.village }),

  refs: ({ tenant, input }) => ({
    village: villageRef(tenant, input.village),
    round: roundRef(tenant, input.quarter),
    result: resultRef(tenant, input.retestOf ?? ''),
  }),

  async gather(call, { village, round, result }, reader) {
    const { tenant, input } = call;
    const assemblies = await assembliesIn(reader, tenant, input.village, input.quarter);
    const caller = callerOrRefuse(call);
    return { caller, village: village?.body, round, result, assemblies };
  },

  decide: (facts, { input, tenant, now, day, ballotSecret, randomCode }) =>
    decidePlan(input, {
      ...{ ...facts, tenant, today: day, at: instantOf(now), secret: ballotSecret },
      code: randomCode(CODE_LENGTH),
    }),
});
