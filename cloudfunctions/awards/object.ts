import { decideObject } from '../../src/core/awards/object';
import {
  awardRoundRef,
  objectionId,
  objectionRef,
  publishedAwardRef,
} from '../../src/core/awards/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { roundFacts } from './round-facts';

/** An objection under one's own name. */
export const object = act({
  endpoint: 'awards.object',
  about: () => ({}),

  refs: ({ tenant, input }) => ({
    round: awardRoundRef(tenant, input.round),
    published: publishedAwardRef(tenant, input.round),
  }),

  async gather(call, { round, published }, reader) {
    const { tenant, input } = call;
    const { person } = callerOrRefuse(call);
    const entry = published?.body.entries.find((each) => each.number === input.entry);
    const id = objectionId(input.round, entry?.nominee ?? '', person);
    const { before } = await reader.read({ before: objectionRef(tenant, id) });
    return { round, published, before };
  },

  decide({ round, ...rest }, call) {
    const { writes } = decideObject(call.input, { ...rest, ...roundFacts(round, call) });
    // The record’s name holds who is objected to: the answer says no more than what was asked.
    return { output: { entry: call.input.entry }, writes };
  },
});
