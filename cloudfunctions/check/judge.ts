import { judgeCheck } from '../../src/core/check/judge';
import { act } from '../_backend/act';
import { checkRefs, subjectOf } from './gather-check';
import { gatherJudgement } from './gather-judgement';

/** 认定 or 不予认定, by a second person. */
export const judge = act({
  endpoint: 'check.judge',
  refs: checkRefs,
  gather: (call, found, reader) => gatherJudgement(call, found, reader),
  subject: subjectOf,
  decide: (facts, { input }) => judgeCheck(input, facts),
});
