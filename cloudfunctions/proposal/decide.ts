import { decideProposal } from '../../src/core/proposal/decide';
import { proposalRef } from '../../src/core/proposal/places';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { packOn } from '../_backend/facts/rules-in-force';
import { gatherProposal, subjectOf } from './gather-proposal';

/** Decided as proposed, against it, or handed back for facts. */
export const decide = act({
  endpoint: 'proposal.decide',

  refs: ({ tenant, input }) => ({
    proposal: proposalRef(tenant, input.proposal),
    county: countyRef(tenant),
  }),

  async gather(call, { proposal, county }, reader) {
    const facts = await gatherProposal(call, proposal, reader);
    return { ...facts, pack: packOn(county?.body, call.day) };
  },

  subject: subjectOf,

  decide: (facts, { input }) => decideProposal(input, facts),
});
