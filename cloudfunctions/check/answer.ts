import { instantOf } from '../../src/core/calendar/day';
import { answerCheck } from '../../src/core/check/answer';
import { checkRef } from '../../src/core/check/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { subjectOf } from './gather-check';

/** 说明: the cadre's own words on what was found. */
export const answer = act({
  endpoint: 'check.answer',
  refs: ({ tenant, input }) => ({ check: checkRef(tenant, input.check) }),
  gather: (call, { check }) => ({ check, caller: callerOrRefuse(call), at: instantOf(call.now) }),
  subject: subjectOf,
  decide: (facts, { input }) => answerCheck(input.words, facts),
});
