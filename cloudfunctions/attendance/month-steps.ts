import { instantOf } from '../../src/core/calendar/day';
import type { StepName } from '../../src/core/attendance/month-end';
import { decideStep, linesOf } from '../../src/core/attendance/month-end';
import { tellStep } from '../../src/core/attendance/tell-step';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { grantsFor, postingsIn, registersIn } from '../_backend/facts/in-division';
import { monthRules, ruleRefs } from '../_backend/facts/rules-in-force';
import { MOST_WRITES } from '../_backend/ports';

type StepEndpoint =
  'attendance.sumUp' | 'attendance.sign' | 'attendance.confirm' | 'attendance.sendBack';

/** One step of month-end: every register of the village's month, in one commit. */
function monthStep<N extends StepEndpoint>(endpoint: N, step: StepName) {
  return act({
    endpoint: endpoint as StepEndpoint,

    refs: ({ tenant, input }) => ({
      ...ruleRefs(tenant, input.month),
      village: villageRef(tenant, input.village),
    }),

    async gather(call, found, reader) {
      const { tenant, input, day } = call;
      const [postings, registers, grants] = await Promise.all([
        postingsIn(reader, tenant, input.village),
        registersIn(reader, tenant, input.village, input.month),
        // Who is told that a signature is due; no other step needs to know.
        step === 'sum-up' ? grantsFor(reader, tenant, input.village) : [],
      ]);
      const posted = postings.map(({ body }) => body);
      return {
        caller: callerOrRefuse(call),
        lines: linesOf(input.village, input.month, posted, registers),
        context: monthRules(found, input.month, day),
        villageName: found.village?.body.name ?? input.village,
        grants: grants.map(({ body }) => body),
      };
    },

    about: ({ input }) => ({ division: input.village }),

    decide(facts, { tenant, input, now, day }) {
      const { calendar } = facts.context;
      const all = { ...facts, ...input, calendar, tenant, today: day, at: instantOf(now) };
      const { output, sheets, writes } = decideStep(step, all);
      const told = tellStep(step, all, sheets, facts);
      // One place is the act record's. No village has so many cadres; if one had, the sheet goes first.
      const room = Math.max(0, MOST_WRITES - 1 - writes.length);
      return { output, writes: [...writes, ...told.slice(0, room)] };
    },
  });
}

export const sumUp = monthStep('attendance.sumUp', 'sum-up');
export const sign = monthStep('attendance.sign', 'sign');
export const confirm = monthStep('attendance.confirm', 'confirm');
export const sendBack = monthStep('attendance.sendBack', 'send-back');
