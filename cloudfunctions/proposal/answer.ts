import { answerProposal } from '../../src/core/proposal/answer';
import { proposalRef } from '../../src/core/proposal/places';
import { act } from '../_backend/act';
import { gatherProposal } from './gather-proposal';

/** 说明: the word of whom it concerns, before anybody decides. */
export const answer = act({
  endpoint: 'proposal.answer',
  refs: ({ tenant, input }) => ({ proposal: proposalRef(tenant, input.proposal) }),
  gather: (call, { proposal }, reader) => gatherProposal(call, proposal, reader),
  // A unit answers for itself, not for its people.
  subject: ({ proposal }) => {
    const { about, person, unit } = proposal?.body ?? {};
    return about === 'unit' ? { unit } : { person };
  },
  decide: (facts, { input }) => answerProposal(input.text, facts),
});
