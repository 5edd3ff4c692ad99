import { decideAnswer } from '../../src/core/assessment/answer';
import { act } from '../_backend/act';
import { capsToday, sheetFacts, sheetRefs, subjectOfSheet } from './sheet-facts';

/** 答复异议, by another than who decided. */
export const answer = act({
  endpoint: 'assessment.answer',
  refs: sheetRefs,

  gather: async ({ tenant }, records, reader) => ({
    records,
    caps: await capsToday(reader, tenant, records.sheet),
  }),

  subject: ({ records }) => subjectOfSheet(records),

  decide: ({ records, caps }, call) =>
    decideAnswer(call.input, { ...sheetFacts(records, call), caps }),
});
