import type { Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import { callerAs } from '../roster/actor';
import type { HandleFacts } from './cancel';
import type { DayToMark } from './mark-day';
import { markDay } from './mark-day';
import type { CheckState } from './spot-check';
import type { StrikesBefore } from './strikes';
import { strikesOf } from './strikes';
import { tellLifted } from './tell';
import { checkToJudge } from './who-may';
import { withStep } from './with-step';

export interface LiftFacts extends HandleFacts, Omit<DayToMark, 'caller'> {
  readonly strikes: StrikesBefore;
}

/**
 * Takes a confirmed finding back, with why: an objection upheld. The mark goes off the day again.
 * The cadre is told.
 * @throws Refused `check-unknown`, `own-check`, `check-not-yours`, `check-same-officer`,
 * `check-not-at-step`.
 */
export function liftCheck(
  reason: string,
  facts: LiftFacts,
): { output: { check: string; state: CheckState }; writes: Write[] } {
  const { check, actor } = checkToJudge(facts.check, facts.caller, facts.day);
  if (check.body.state !== 'confirmed') throw refused('check-not-at-step', { step: '撤销认定' });
  const after = withStep(check.body, ['lift', 'lifted'], { ...facts, caller: actor }, reason);
  const by = { ...facts, caller: callerAs(facts.caller, actor) };
  const marks = after.result?.found === 'not-there' ? markDay(check, after, by) : [];
  return {
    output: { check: check.id, state: after.state },
    writes: [
      replace(check, after),
      ...marks,
      ...strikesOf(check.id, check.body, after, by),
      ...tellLifted(check.id, after, reason, by),
    ],
  };
}
