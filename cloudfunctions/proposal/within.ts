import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { codesWithin } from '../_backend/facts/in-division';
import { showProposal, villageNames } from './show-proposal';

const MOST = 200;

/** A division's proposals at one step; what concerns the caller is read on a page of one's own. */
export const within = act({
  endpoint: 'proposal.within',

  about: ({ input }) => ({ division: input.division }),

  async gather(call, _found, reader) {
    const { tenant, input } = call;
    const range = codesWithin(input.division);
    const at = { index: 'byState', equals: [input.state], range } as const;
    const query = { collection: 'proposal', tenants: [tenant], ...at } as const;
    const { records, cursor } = await reader.find(query, { limit: MOST });
    const { person } = callerOrRefuse(call);
    const others = records.filter(({ body }) => body.person !== person);
    return { others, cursor, nameOf: await villageNames(reader, tenant, others) };
  },

  decide: ({ others, cursor, nameOf }, { day }) => ({
    output: {
      proposals: others.map((each) => showProposal(each, nameOf(each.body.village), day)),
      more: cursor !== undefined,
    },
  }),
});
