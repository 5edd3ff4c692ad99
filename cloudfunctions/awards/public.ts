import { explain } from '../../src/core/policy/explain';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { packOn } from '../_backend/facts/rules-in-force';
import { publicHead } from './public-head';

/** As many years back as anybody looks. */
const MOST = 40;

/** The lists anybody may read, from the public room alone; and what the document says of awards. */
export const publicLists = act({
  endpoint: 'awards.public',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather({ tenant }, { county }, reader) {
    const at = { index: 'byPublishedAt', descending: true } as const;
    const query = { collection: 'publishedAward', tenants: [tenant], ...at } as const;
    const { records } = await reader.find(query, { limit: MOST });
    return { county: county?.body, records };
  },

  decide: ({ county, records }, { day }) => ({
    output: {
      lists: records.map(({ body }) => publicHead(body, day)),
      explanations: [explain(packOn(county, day), 'awards', day)],
    },
  }),
});
