import { decideHear } from '../../src/core/assessment/opine';
import { act } from '../_backend/act';
import { sheetFacts, sheetRefs, subjectOfSheet } from './sheet-facts';

/** 登记听取的意见: what people said at a meeting, with how many came. */
export const hear = act({
  endpoint: 'assessment.hear',
  refs: sheetRefs,
  gather: (_call, facts) => facts,
  subject: subjectOfSheet,
  decide: (facts, call) => decideHear(call.input, sheetFacts(facts, call)),
});
