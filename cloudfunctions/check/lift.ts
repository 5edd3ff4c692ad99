import { liftCheck } from '../../src/core/check/lift';
import { act } from '../_backend/act';
import { checkRefs, subjectOf } from './gather-check';
import { gatherJudgement } from './gather-judgement';

/** 撤销认定: an objection upheld. */
export const lift = act({
  endpoint: 'check.lift',
  refs: checkRefs,
  gather: (call, found, reader) => gatherJudgement(call, found, reader),
  subject: subjectOf,
  decide: (facts, { input }) => liftCheck(input.reason, facts),
});
