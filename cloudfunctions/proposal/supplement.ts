import { proposalRef } from '../../src/core/proposal/places';
import { supplementProposal } from '../../src/core/proposal/supplement';
import { act } from '../_backend/act';
import { gatherProposal, subjectOf } from './gather-proposal';

/** The fact that was asked for when it was handed back. */
export const supplement = act({
  endpoint: 'proposal.supplement',
  refs: ({ tenant, input }) => ({ proposal: proposalRef(tenant, input.proposal) }),
  gather: (call, { proposal }, reader) => gatherProposal(call, proposal, reader),
  subject: subjectOf,
  decide: (facts, { input }) => supplementProposal(input.facts, facts),
});
