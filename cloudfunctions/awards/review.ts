import { awardRoundRef, nominationRef, roundOf } from '../../src/core/awards/places';
import { decideAwardReview } from '../../src/core/awards/review';
import { act } from '../_backend/act';
import { effectsFor } from './effects-for';
import { aboutNomination, roundFacts } from './round-facts';

/** 列入, or 不列入 with a reason. */
export const review = act({
  endpoint: 'awards.review',
  about: aboutNomination,

  refs: ({ tenant, input }) => ({
    round: awardRoundRef(tenant, roundOf(input.nomination)),
    nomination: nominationRef(tenant, input.nomination),
  }),

  gather: async ({ tenant }, { round, nomination }, reader) => ({
    ...{ round, nomination },
    effects: await effectsFor(reader, tenant, nomination ? [nomination.body.nominee] : []),
  }),

  decide: ({ round, ...rest }, call) =>
    decideAwardReview(call.input, { ...rest, ...roundFacts(round, call) }),
});
