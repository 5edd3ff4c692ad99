import { instantOf } from '../../src/core/calendar/day';
import type { StepName } from '../../src/core/attendance/month-end';
import { decideStep, linesOf } from '../../src/core/attendance/month-end';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { postingsIn, registersIn } from '../_backend/facts/in-division';
import { calendarOf, ruleRefs } from '../_backend/facts/rules-in-force';

type StepEndpoint =
  'attendance.sumUp' | 'attendance.sign' | 'attendance.confirm' | 'attendance.sendBack';

/** One step of month-end: every register of the village's month, in one commit. */
function monthStep<N extends StepEndpoint>(endpoint: N, step: StepName) {
  return act({
    endpoint: endpoint as StepEndpoint,

    refs: ({ tenant, input }) => ruleRefs(tenant, input.month),

    async gather(call, found, reader) {
      const { tenant, input } = call;
      const [postings, registers] = await Promise.all([
        postingsIn(reader, tenant, input.village),
        registersIn(reader, tenant, input.village, input.month),
      ]);
      const posted = postings.map(({ body }) => body);
      return {
        caller: callerOrRefuse(call),
        lines: linesOf(input.village, input.month, posted, registers),
        calendar: calendarOf(found),
      };
    },

    about: ({ input }) => ({ division: input.village }),

    decide: (facts, { tenant, input, now, day }) =>
      decideStep(step, { ...facts, ...input, tenant, today: day, at: instantOf(now) }),
  });
}

export const sumUp = monthStep('attendance.sumUp', 'sum-up');
export const sign = monthStep('attendance.sign', 'sign');
export const confirm = monthStep('attendance.confirm', 'confirm');
export const sendBack = monthStep('attendance.sendBack', 'send-back');
