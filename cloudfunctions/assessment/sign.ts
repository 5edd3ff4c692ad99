import { decideSign } from '../../src/core/assessment/sign';
import { act } from '../_backend/act';
import { sheetFacts, sheetRefs, subjectOfSheet } from './sheet-facts';

/** 签字, by whose own it is. */
export const sign = act({
  endpoint: 'assessment.sign',
  refs: sheetRefs,
  gather: (_call, facts) => facts,
  subject: subjectOfSheet,
  decide: (facts, call) => decideSign(sheetFacts(facts, call)),
});
