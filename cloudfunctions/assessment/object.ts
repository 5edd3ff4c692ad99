import { decideObject } from '../../src/core/assessment/sign';
import { act } from '../_backend/act';
import { sheetFacts, sheetRefs, subjectOfSheet } from './sheet-facts';

/** 提出异议, by whose own it is. */
export const object = act({
  endpoint: 'assessment.object',
  refs: sheetRefs,
  gather: (_call, facts) => facts,
  subject: subjectOfSheet,
  decide: (facts, call) => decideObject(call.input.text, sheetFacts(facts, call)),
});
