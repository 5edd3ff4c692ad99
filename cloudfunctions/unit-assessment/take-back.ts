import { countyRef } from '../../src/core/roster/places';
import { decideTakeBackConclusion } from '../../src/core/unit-assessment/conclude';
import { act } from '../_backend/act';
import { unitRecords, unitSubject } from './unit-records';

/** A conclusion that was wrong is taken back. */
export const takeBack = act({
  endpoint: 'unit-assessment.takeBack',
  refs: ({ tenant }) => ({ county: countyRef(tenant) }),
  gather: (call, { county }, reader) => unitRecords(call, county, reader),
  subject: unitSubject,
  decide: (facts, { input }) => decideTakeBackConclusion(input.reason, facts),
});
