import { proposalRef } from '../../src/core/proposal/places';
import { reviewProposal } from '../../src/core/proposal/review';
import { act } from '../_backend/act';
import { gatherProposal, subjectOf } from './gather-proposal';

/** 复核: what was decided is kept, or lifted with all that followed from it. */
export const review = act({
  endpoint: 'proposal.review',
  refs: ({ tenant, input }) => ({ proposal: proposalRef(tenant, input.proposal) }),
  gather: (call, { proposal }, reader) => gatherProposal(call, proposal, reader),
  subject: subjectOf,
  decide: (facts, { input }) => reviewProposal(input, facts),
});
