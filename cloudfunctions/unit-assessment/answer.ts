import { countyRef } from '../../src/core/roster/places';
import { decideAnswerUnit } from '../../src/core/unit-assessment/answer';
import { act } from '../_backend/act';
import { unitRecords, unitSubject } from './unit-records';

/** The unit says what it put right. */
export const answer = act({
  endpoint: 'unit-assessment.answer',
  refs: ({ tenant }) => ({ county: countyRef(tenant) }),
  gather: (call, { county }, reader) => unitRecords(call, county, reader),
  subject: unitSubject,
  decide: (facts, { input }) => decideAnswerUnit(input.text, facts),
});
