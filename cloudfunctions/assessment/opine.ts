import { decideOpine } from '../../src/core/assessment/opine';
import { act } from '../_backend/act';
import { sheetFacts, sheetRefs, subjectOfSheet } from './sheet-facts';

/** 写意见, of an office or of somebody of the village committees. */
export const opine = act({
  endpoint: 'assessment.opine',
  refs: sheetRefs,
  gather: (_call, facts) => facts,
  subject: subjectOfSheet,
  decide: (facts, call) => decideOpine(call.input, sheetFacts(facts, call)),
});
