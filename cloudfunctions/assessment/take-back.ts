import { decideTakeBackSheet } from '../../src/core/assessment/hand';
import { act } from '../_backend/act';
import { sheetFacts, sheetRefs, subjectOfSheet } from './sheet-facts';

/** 退回征求意见. */
export const takeBack = act({
  endpoint: 'assessment.takeBack',
  refs: sheetRefs,
  gather: (_call, facts) => facts,
  subject: subjectOfSheet,
  decide: (facts, call) => decideTakeBackSheet(call.input.reason, sheetFacts(facts, call)),
});
