import { decideDecline } from '../../src/core/awards/nominate';
import {
  awardRoundRef,
  nominationRef,
  publishedAwardRef,
  roundOf,
} from '../../src/core/awards/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { roundFacts } from './round-facts';

/** 不参加. */
export const decline = act({
  endpoint: 'awards.decline',

  refs: ({ tenant, input }) => ({
    round: awardRoundRef(tenant, roundOf(input.nomination)),
    nomination: nominationRef(tenant, input.nomination),
    published: publishedAwardRef(tenant, roundOf(input.nomination)),
  }),

  gather: (_call, facts) => facts,

  subject: ({ nomination }, call) => {
    const { person } = callerOrRefuse(call);
    return nomination?.body.nominee.members.includes(person) ? { person } : {};
  },

  decide: ({ round, ...rest }, call) => decideDecline({ ...rest, ...roundFacts(round, call) }),
});
