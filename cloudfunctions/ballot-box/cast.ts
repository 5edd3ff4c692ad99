import { decideCast } from '../../src/core/evaluation/cast';
import { assemblyRef, ballotRef } from '../../src/core/evaluation/places';
import { refused } from '../../src/core/refusal';
import type { Request } from '../_backend/act';
import { act } from '../_backend/act';

/** 投票: a sealed ballot goes into the box. Nobody asks whose it is, and no act record tells. */
export const cast = act({
  endpoint: 'ballot-box.cast',

  refs: ({ tenant, input }: Request<'ballot-box.cast'>) => ({
    assembly: assemblyRef(tenant, input.assembly),
    ballot: ballotRef(tenant, input.assembly, input.token.nonce),
  }),

  gather: (_call, found) => found,

  decide(facts, { tenant, input, ballotSecret }) {
    if (!ballotSecret) throw refused('ballots-not-set-up');
    return decideCast(facts, { tenant, secret: ballotSecret }, input);
  },
});
