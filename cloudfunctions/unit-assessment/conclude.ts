import { countyRef } from '../../src/core/roster/places';
import { decideConclude } from '../../src/core/unit-assessment/conclude';
import { act } from '../_backend/act';
import { packOn } from '../_backend/facts/rules-in-force';
import { gatherUnitFacts } from './gather-facts';
import { unitRecords, unitSubject } from './unit-records';

/** The county's findings and its conclusion. */
export const conclude = act({
  endpoint: 'unit-assessment.conclude',
  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather(call, { county }, reader) {
    const records = await unitRecords(call, county, reader);
    const areas = records.round?.body.areas ?? [];
    const facts = await gatherUnitFacts(reader, records, areas);
    return { ...records, facts, pack: packOn(county?.body, call.day) };
  },

  subject: unitSubject,
  decide: (facts, { input }) => decideConclude(input, facts),
});
