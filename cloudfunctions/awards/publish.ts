import { awardRoundRef } from '../../src/core/awards/places';
import { decidePublishAward } from '../../src/core/awards/publish';
import { act } from '../_backend/act';
import { calendarOf, ruleRefs } from '../_backend/facts/rules-in-force';
import { listFacts } from './list-facts';
import { aboutRound, roundFacts } from './round-facts';

/** Lets anybody read the list. */
export const publish = act({
  endpoint: 'awards.publish',
  about: aboutRound,

  refs: ({ tenant, day, input }) => ({
    ...ruleRefs(tenant, day),
    round: awardRoundRef(tenant, input.round),
  }),

  gather: async ({ tenant }, { round, ...rules }, reader) => ({
    ...{ round, calendar: calendarOf(rules) },
    ...(await listFacts(reader, tenant, round)),
  }),

  decide: ({ round, ...rest }, call) =>
    decidePublishAward(call.input.to, { ...rest, ...roundFacts(round, call) }),
});
