import { decideEnterObjection } from '../../src/core/awards/object';
import { awardRoundRef, publishedAwardRef } from '../../src/core/awards/places';
import { act } from '../_backend/act';
import { aboutRound, roundFacts } from './round-facts';

const CODE_LENGTH = 10;

/** An objection that came by telephone, letter or in person. */
export const enterObjection = act({
  endpoint: 'awards.enterObjection',
  about: aboutRound,

  refs: ({ tenant, input }) => ({
    round: awardRoundRef(tenant, input.round),
    published: publishedAwardRef(tenant, input.round),
  }),

  gather: ({ randomCode }, facts) => ({ ...facts, code: randomCode(CODE_LENGTH) }),

  decide: ({ round, ...rest }, call) =>
    decideEnterObjection(call.input, { ...rest, ...roundFacts(round, call) }),
});
