import { recordCheck } from '../../src/core/check/record';
import { act } from '../_backend/act';
import { checkRefs, gatherCheck, subjectOf } from './gather-check';

/** 记录: what was found, by the officer who went or called. */
export const record = act({
  endpoint: 'check.record',
  refs: checkRefs,
  gather: (call, found, reader) => gatherCheck(call, found, reader),
  subject: subjectOf,
  decide: (facts, { input }) => recordCheck(input, facts),
});
