import { instantOf } from '../../src/core/calendar/day';
import { decideDraw } from '../../src/core/check/draw';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { postingsIn, villagesIn } from '../_backend/facts/in-division';
import { packOn } from '../_backend/facts/rules-in-force';

const SEED_LENGTH = 20;

/** 抽查: villages or cadres drawn by a seed that the server makes and the record keeps. */
export const draw = act({
  endpoint: 'check.draw',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  about: ({ input }) => ({ division: input.division }),

  async gather(call, { county }, reader) {
    const { tenant, day, input, randomCode } = call;
    const [postings, villages] = await Promise.all([
      postingsIn(reader, tenant, input.division),
      villagesIn(reader, tenant, input.division),
    ]);
    return {
      caller: callerOrRefuse(call),
      pack: packOn(county?.body, day),
      postings: postings.map(({ body }) => body),
      villages: new Map(villages.map(({ body }) => [body.code, body.name])),
      seed: randomCode(SEED_LENGTH),
    };
  },

  decide: (facts, { input, tenant, day, now }) =>
    decideDraw(input, { ...facts, tenant, day, at: instantOf(now) }),
});
