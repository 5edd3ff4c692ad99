import { decideEndAward } from '../../src/core/awards/end';
import { awardRoundRef, publishedAwardRef } from '../../src/core/awards/places';
import { act } from '../_backend/act';
import { aboutRound, roundFacts } from './round-facts';

/** Ends a round without awards. */
export const end = act({
  endpoint: 'awards.end',
  about: aboutRound,

  refs: ({ tenant, input }) => ({
    round: awardRoundRef(tenant, input.round),
    published: publishedAwardRef(tenant, input.round),
  }),

  gather: (_call, facts) => facts,

  decide: ({ round, ...rest }, call) =>
    decideEndAward(call.input.reason, { ...rest, ...roundFacts(round, call) }),
});
