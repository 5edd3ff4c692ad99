import { cancelCheck } from '../../src/core/check/cancel';
import { act } from '../_backend/act';
import { checkRefs, gatherCheck, subjectOf } from './gather-check';

/** 取消: a check that was not carried out. */
export const cancel = act({
  endpoint: 'check.cancel',
  refs: checkRefs,
  gather: (call, found, reader) => gatherCheck(call, found, reader),
  subject: subjectOf,
  decide: (facts, { input }) => cancelCheck(input.reason, facts),
});
