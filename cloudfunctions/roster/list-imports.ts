import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { progressOf } from './progress';

const MOST_IMPORTS = 50;

/** The latest imports, newest first. */
export const listImports = act({
  endpoint: 'roster.imports',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather({ tenant }, { county }, reader) {
    const { records } = await reader.find(
      { collection: 'rosterImport', tenants: [tenant], index: 'byTime', descending: true },
      { limit: MOST_IMPORTS },
    );
    return { county, records };
  },

  subject: ({ county }) => ({ division: county?.body.division }),

  decide: ({ records }) => ({
    output: { imports: records.map(({ id, body }) => progressOf(id, body)) },
  }),
});
