import { decideAssessment } from '../../src/core/assessment/decide';
import { act } from '../_backend/act';
import { capsToday, sheetFacts, sheetRefs, subjectOfSheet } from './sheet-facts';

/** 决定等次, never above what caps it today. */
export const decide = act({
  endpoint: 'assessment.decide',
  refs: sheetRefs,

  gather: async ({ tenant }, records, reader) => ({
    records,
    caps: await capsToday(reader, tenant, records.sheet),
  }),

  subject: ({ records }) => subjectOfSheet(records),

  decide: ({ records, caps }, call) =>
    decideAssessment(call.input, { ...sheetFacts(records, call), caps }),
});
