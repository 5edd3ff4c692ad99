import { countyRef } from '../../src/core/roster/places';
import { decideReviewAnswer } from '../../src/core/unit-assessment/answer';
import { act } from '../_backend/act';
import { unitRecords, unitSubject } from './unit-records';

/** The county accepts that, or hands it back. */
export const review = act({
  endpoint: 'unit-assessment.review',
  refs: ({ tenant }) => ({ county: countyRef(tenant) }),
  gather: (call, { county }, reader) => unitRecords(call, county, reader),
  subject: unitSubject,
  decide: (facts, { input }) => decideReviewAnswer(input, facts),
});
