import type { Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import { actorsOn } from '../roster/actor';
import { answeredAfter } from './answered';
import type { UnitDone, UnitFacts } from './deed';
import { assessmentIn, countyActor, roundOf, steppedUnit } from './deed';
import { tellUnit } from './tell';

/**
 * What the unit put right, in its own words; after the last day it shows as late, and anew after it
 * was handed back.
 * @throws Refused `unit-assessment-not-open`, `unit-assessment-unknown`,
 * `unit-assessment-not-at-step`.
 */
export function decideAnswerUnit(
  text: string,
  facts: UnitFacts,
): { output: UnitDone; writes: Write[] } {
  const { caller, day, at, unit } = facts;
  const round = roundOf(facts);
  const stored = assessmentIn(['rectifying', 'answered'], facts);
  const [actor] = actorsOn(caller, { 'unit-officer': 'unit' }, { unit }, day);
  if (!actor) throw refused('unit-assessment-unknown');
  const late = stored.body.dueBy !== undefined && day > stored.body.dueBy;
  const answer = { text, byName: actor.name, at, on: day, late };
  const how = { actor, at, remark: text };
  const after = steppedUnit(stored.body, 'answer', { state: 'answered', answer }, how);
  return {
    output: { unit, state: after.state },
    writes: [replace(stored, after), ...answeredAfter(round, facts, true)],
  };
}

/**
 * The county accepts what was put right, or hands it back with why; the unit is told.
 * @throws Refused `unit-assessment-not-open`, `unit-assessment-unknown`, `unit-assessment-own`,
 * `unit-assessment-not-at-step`, `unit-assessment-reason`.
 */
export function decideReviewAnswer(
  { decision, reason }: { readonly decision: 'accept' | 'hand-back'; readonly reason?: string },
  facts: UnitFacts,
): { output: UnitDone; writes: Write[] } {
  const round = roundOf(facts);
  const actor = countyActor(round.body, facts);
  const stored = assessmentIn(['answered'], facts);
  if (decision === 'hand-back' && !reason) {
    throw refused('unit-assessment-reason', {}, { field: 'reason' });
  }
  const state = decision === 'accept' ? ('accepted' as const) : ('rectifying' as const);
  const how = { actor, at: facts.at, remark: reason };
  const after = steppedUnit(stored.body, decision, { state }, how);
  const what = decision === 'accept' ? '整改已认可' : `整改退回，请继续整改。原因：${reason}`;
  const text = `${facts.year} 年派出单位考核：${what}`;
  return {
    output: { unit: facts.unit, state },
    writes: [
      replace(stored, after),
      ...answeredAfter(round, facts, false),
      ...tellUnit(facts, { deed: decision, text }, facts),
    ],
  };
}
