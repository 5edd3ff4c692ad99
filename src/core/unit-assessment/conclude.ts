import type { Day } from '../calendar/day';
import { addDays } from '../calendar/day';
import type { Pack } from '../policy/schema';
import type { Write } from '../records';
import { put } from '../records';
import { refused } from '../refusal';
import { unitName } from '../roster/places';
import { stepBy } from '../step';
import type { AreaFact, AreaFinding, UnitArea, UnitAssessment, UnitConclusion } from './assessment';
import type { UnitDone, UnitFacts } from './deed';
import { assessmentIn, countyActor, roundOf, steppedUnit } from './deed';
import { answeredAfter } from './answered';
import { RECTIFY_DAYS } from './limits';
import { unitAssessmentRef } from './places';
import { conclusionBasis } from './rule';
import { tellUnit } from './tell';
import { areaWords, conclusionWords, unitAssessmentStateWords } from './words';

export interface Concluding {
  readonly findings: readonly AreaFinding[];
  readonly conclusion: UnitConclusion;
  readonly words: string;
  readonly problem?: string | undefined;
  readonly dueBy?: Day | undefined;
}

export interface ConcludeFacts extends UnitFacts {
  readonly pack: Pack | undefined;
  /** As the system reads them today; kept with the conclusion. */
  readonly facts: readonly AreaFact[];
}

/**
 * The county's finding in each area and its conclusion, in words; told to the unit. Nothing is
 * worked out from the facts.
 * @throws Refused `unit-assessment-not-open`, `unit-assessment-own`, `unit-assessment-there`,
 * `unit-assessment-finding`, `unit-assessment-problem`, `unit-assessment-due`.
 */
export function decideConclude(
  input: Concluding,
  asked: ConcludeFacts,
): { output: UnitDone; writes: Write[] } {
  const { tenant, year, unit, at, day, pack, assessment: before } = asked;
  const { division, areas } = roundOf(asked).body;
  const actor = countyActor({ division }, asked);
  if (before && before.body.state !== 'taken-back') {
    const state = unitAssessmentStateWords[before.body.state];
    throw refused('unit-assessment-there', { name: unitName(unit), state });
  }
  const { conclusion, words } = input;
  const state = conclusion === 'rectify' ? 'rectifying' : 'concluded';
  const after: UnitAssessment = {
    ...{ division, year, unit, unitName: unitName(unit), facts: asked.facts },
    findings: findingsOf(areas, input.findings),
    ...{ conclusion, words, ...toMend(input, day), state, since: at },
    explanations: conclusionBasis(pack, day, conclusion),
    steps: [
      ...(before?.body.steps ?? []),
      stepBy('conclude', actor, at, conclusionWords[conclusion]),
    ],
  };
  const due = after.dueBy ? `：${after.problem}，请在 ${after.dueBy} 前报整改情况` : '';
  const text = `${year} 年派出单位考核：县里对本单位的结论是“${conclusionWords[conclusion]}”${due}。`;
  return {
    output: { unit, state },
    writes: [
      put(unitAssessmentRef(tenant, year, unit), before, after),
      ...tellUnit(asked, { deed: 'conclude', text }, asked),
    ],
  };
}

function findingsOf(areas: readonly UnitArea[], given: readonly AreaFinding[]): AreaFinding[] {
  return areas.map((area) => {
    const text = given.find((each) => each.area === area)?.text.trim();
    if (text) return { area, text };
    throw refused('unit-assessment-finding', { area: areaWords[area] }, { field: 'findings' });
  });
}

function toMend({ conclusion, problem, dueBy }: Concluding, day: Day) {
  if (conclusion !== 'rectify') return {};
  if (!problem) throw refused('unit-assessment-problem', {}, { field: 'problem' });
  const from = addDays(day, 1);
  const until = addDays(day, RECTIFY_DAYS);
  if (!dueBy || dueBy < from || dueBy > until) {
    throw refused('unit-assessment-due', { from, until }, { field: 'dueBy' });
  }
  return { problem, dueBy };
}

/**
 * A conclusion that was wrong is taken back with a reason, and another may be drawn.
 * @throws Refused `unit-assessment-not-open`, `unit-assessment-unknown`, `unit-assessment-own`,
 * `unit-assessment-not-at-step`, `unit-assessment-reason`.
 */
export function decideTakeBackConclusion(
  reason: string,
  facts: UnitFacts,
): { output: UnitDone; writes: Write[] } {
  const round = roundOf(facts);
  const actor = countyActor(round.body, facts);
  const stored = assessmentIn(['concluded', 'rectifying', 'answered', 'accepted'], facts);
  if (!reason) throw refused('unit-assessment-reason', {}, { field: 'reason' });
  const how = { actor, at: facts.at, remark: reason };
  const over = { state: 'taken-back', answer: undefined } as const;
  const after = steppedUnit(stored.body, 'take-back', over, how);
  const text = `${facts.year} 年派出单位考核：县里撤回了对本单位的结论。原因：${reason}`;
  return {
    output: { unit: facts.unit, state: after.state },
    writes: [
      put(stored, stored, after),
      ...answeredAfter(round, facts, false),
      ...tellUnit(facts, { deed: 'take-back', text }, facts),
    ],
  };
}
