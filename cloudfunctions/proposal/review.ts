import { callOffWith } from '../../src/core/handover/ask';
import { successionId, successionRef } from '../../src/core/handover/places';
import { proposalRef } from '../../src/core/proposal/places';
import { reviewProposal } from '../../src/core/proposal/review';
import type { Stored } from '../../src/core/records';
import { act } from '../_backend/act';
import { grantsFor } from '../_backend/facts/in-division';
import { postingsOf } from '../_backend/facts/of-person';
import { desksAround } from '../_backend/facts/successions';
import type { Reader } from '../_backend/ports';
import { gatherProposal, subjectOf } from './gather-proposal';

/** 复核: what was decided is kept, or lifted with all that followed from it. */
export const review = act({
  endpoint: 'proposal.review',
  refs: ({ tenant, input }) => ({ proposal: proposalRef(tenant, input.proposal) }),

  async gather(call, { proposal }, reader) {
    const [facts, follows] = await Promise.all([
      gatherProposal(call, proposal, reader),
      successionOf(reader, proposal),
    ]);
    return { ...facts, follows };
  },

  subject: subjectOf,

  decide({ follows, ...facts }, { input }) {
    const { output, writes } = reviewProposal(input, facts);
    if (input.decision !== 'lift') return { output, writes };
    const { succession, ...rest } = follows;
    const ends = callOffWith(output.proposal, succession, { ...facts, ...rest });
    return { output, writes: [...writes, ...ends] };
  },
});

/** The succession that a recall brought with it, where one did. */
async function successionOf(reader: Reader, proposal: Stored<'proposal'> | undefined) {
  const none = { succession: undefined, officers: [], desks: new Map<string, never>() };
  const { person, unit } = proposal?.body ?? {};
  if (!proposal || !person || !unit) return none;
  const { tenant } = proposal;
  const postings = await postingsOf(reader, tenant, person);
  const refs = postings.map(({ body }) => successionRef(tenant, successionId(person, body.from)));
  const read = await reader.read(Object.fromEntries(refs.map((each) => [each.id, each])));
  const succession = Object.values(read).find((each) => each?.body.proposal === proposal.id);
  if (!succession) return none;
  const [desks, grants] = await Promise.all([
    desksAround(reader, tenant, succession.body),
    grantsFor(reader, tenant, unit),
  ]);
  return { succession, desks, officers: grants.map(({ body }) => body) };
}
