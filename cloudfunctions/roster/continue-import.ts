import { refused } from '../../src/core/refusal';
import { importRef } from '../../src/core/roster/import-places';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { progressOf } from './progress';
import { runImportSteps } from './run-steps';

/** About two seconds of work: the page asks again, and shows how far it is. */
const STEPS_PER_CALL = 16;

/** Carries an unfinished import, or its undoing, on by some steps. */
export const continueImport = act({
  endpoint: 'roster.continueImport',

  async gather({ tenant, input }, _found, reader) {
    const { rosterImport, county } = await reader.read({
      rosterImport: importRef(tenant, input.import),
      county: countyRef(tenant),
    });
    return { rosterImport, county };
  },

  subject: ({ county }) => ({ division: county?.body.division }),

  work: (_facts, { tenant, input }, store) =>
    runImportSteps(store, tenant, input.import, STEPS_PER_CALL),

  decide({ rosterImport }) {
    if (!rosterImport) throw refused('import-unknown');
    return { output: progressOf(rosterImport.id, rosterImport.body) };
  },
});
