import { byHand, groundsOf, kindsToOpen } from '../../src/core/proposal/by-hand';
import { proposalKindWords } from '../../src/core/proposal/words';
import { explain } from '../../src/core/policy/explain';
import { grounds } from '../../src/core/policy/kinds/oversight';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { packOn } from '../_backend/facts/rules-in-force';

/** What may be put forward here, and on which grounds. */
export const form = act({
  endpoint: 'proposal.form',
  refs: ({ tenant }) => ({ county: countyRef(tenant) }),
  about: () => ({}),
  gather: ({ day }, { county }) => packOn(county?.body, day),
  decide: (pack, { day }) => ({
    output: {
      kinds: kindsToOpen(pack, day).map((kind) => ({
        kind,
        words: proposalKindWords[kind],
        grounds: groundsOf(kind, pack, day).map((ground) => ({ ground, words: grounds[ground] })),
        explanations: [explain(pack, byHand[kind], day)],
      })),
    },
  }),
});
