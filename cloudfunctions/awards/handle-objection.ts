import { decideHandle } from '../../src/core/awards/handle';
import {
  awardRoundRef,
  nominationId,
  nominationRef,
  objectionRef,
  publishedAwardRef,
  roundOf,
} from '../../src/core/awards/places';
import { act } from '../_backend/act';
import { aboutObjection, roundFacts } from './round-facts';

/** What came of an objection. */
export const handleObjection = act({
  endpoint: 'awards.handleObjection',
  about: aboutObjection,

  refs: ({ tenant, input }) => ({
    objection: objectionRef(tenant, input.objection),
    round: awardRoundRef(tenant, roundOf(input.objection)),
    published: publishedAwardRef(tenant, roundOf(input.objection)),
  }),

  async gather({ tenant }, { objection, round, published }, reader) {
    const { round: of = '', nominee = '' } = objection?.body ?? {};
    const at = nominationRef(tenant, nominationId(of, nominee));
    const { nomination } = objection ? await reader.read({ nomination: at }) : {};
    return { objection, round, published, nomination };
  },

  decide: ({ round, ...rest }, call) =>
    decideHandle(call.input, { ...rest, ...roundFacts(round, call) }),
});
