import { askAfterRecall, postingToFollow, sendsAnother } from '../../src/core/handover/ask';
import { decideProposal } from '../../src/core/proposal/decide';
import { proposalRef } from '../../src/core/proposal/places';
import type { Day } from '../../src/core/calendar/day';
import type { Stored } from '../../src/core/records';
import { countyRef, villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { grantsFor } from '../_backend/facts/in-division';
import { packOn } from '../_backend/facts/rules-in-force';
import { postingsAndSuccession } from '../_backend/facts/successions';
import type { Reader } from '../_backend/ports';
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
    const follows = await toFollow(reader, proposal, call.day);
    return { ...facts, follows, pack: packOn(county?.body, call.day) };
  },

  subject: subjectOf,

  decide({ follows, ...facts }, { input }) {
    const { output, writes } = decideProposal(input, facts);
    const { proposal } = facts;
    if (!proposal || input.decision !== 'adopt') return { output, writes };
    const asks = askAfterRecall(proposal, { ...facts, ...follows });
    return { output, writes: [...writes, ...asks] };
  },
});

/** The posting somebody else is to be sent to, where the decision asks for one. */
async function toFollow(reader: Reader, proposal: Stored<'proposal'> | undefined, day: Day) {
  const nobody = { posting: undefined, before: undefined, desks: new Map<string, never>() };
  const { person } = proposal?.body ?? {};
  if (!proposal || !person || !sendsAnother(proposal.body)) {
    return { ...nobody, officers: [], villageName: '' };
  }
  const { tenant, body } = proposal;
  const [found, grants, { village }] = await Promise.all([
    postingsAndSuccession(reader, tenant, person, (all) => postingToFollow(all, day)),
    grantsFor(reader, tenant, body.unit),
    reader.read({ village: villageRef(tenant, body.village) }),
  ]);
  const officers = grants.map((each) => each.body);
  return { ...found, officers, villageName: village?.body.name ?? body.village };
}
